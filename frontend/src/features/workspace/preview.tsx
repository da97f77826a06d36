import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { accessibleAccent } from '@/shared/theme/accent';
import { Emblem } from '@/shared/ui/emblem/emblem';
import { emblemAddress, type Profile } from './profile-queries';
import styles from './workspace.module.css';

/** The head of a screen with what stands in the form. */
export function Preview({ profile }: { profile: Profile }) {
  const { t } = useTranslation('workspace');
  const { workspace } = useSession();
  const { fullName, accentColor, emblem } = useWatch() as { fullName: string; accentColor: string; emblem: string };
  return (
    <div
      className={styles['preview']}
      role="group"
      aria-label={t('preview')}
      ref={(element) => element?.style.setProperty('--accent', accessibleAccent(accentColor))}
    >
      <span className={styles['previewLabel']}>{t('preview')}</span>
      <div className={styles['previewHead']}>
        <Emblem name={workspace.name} url={emblemAddress(profile, emblem)} />
        <div>
          <strong>{workspace.name}</strong>
          <p className={styles['hint']}>{fullName}</p>
        </div>
        <span className={styles['previewButton']} aria-hidden="true">
          {t('submit')}
        </span>
      </div>
    </div>
  );
}
