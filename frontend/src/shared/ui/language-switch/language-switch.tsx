import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '@/shared/i18n/i18n';
import { LANGUAGES } from '@/shared/i18n/language';
import styles from './language-switch.module.css';

export function LanguageSwitch() {
  const { t } = useTranslation('shared');
  const chosen = currentLanguage();
  return (
    <div className={styles['switch']} role="group" aria-label={t('shell.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles['choice']}
          aria-pressed={language === chosen}
          aria-label={`${language.toUpperCase()} – ${t(`languageName.${language}`)}`}
          onClick={() => void changeLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
