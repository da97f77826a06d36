import { useTranslation } from 'react-i18next';
import type { Workspace } from '@/shared/session/workspace';
import { Emblem } from '@/shared/ui/emblem/emblem';
import { LanguageSwitch } from '@/shared/ui/language-switch/language-switch';
import styles from './front-page.module.css';

export function FrontPageHeader({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation('portal');
  return (
    <header className={styles['header']}>
      <a className={styles['brand']} href="/">
        <Emblem name={workspace.name} url={workspace.emblemUrl} />
        <span className={styles['brandText']}>
          <span className={styles['brandName']}>{workspace.name}</span>
          <span className={styles['brandProgramme']}>{t('brand')}</span>
        </span>
      </a>
      <div className={styles['headerActions']}>
        <LanguageSwitch />
        <a className={`${styles['button']} ${styles['signIn']}`} href="/dang-nhap">
          {t('signIn')}
        </a>
      </div>
    </header>
  );
}
