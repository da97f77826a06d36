import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import styles from './suspended-banner.module.css';

/** Said on every screen while the workspace is suspended, before anybody types something that would be refused. */
export function SuspendedBanner() {
  const { t } = useTranslation('shared');
  const { writable } = useSession();
  if (writable) return null;
  return (
    <div className={styles['banner']} role="status">
      <WarningOutlined aria-hidden="true" />
      <p>
        <strong>{t('shell.suspended.title')}</strong> {t('shell.suspended.detail')}
      </p>
    </div>
  );
}
