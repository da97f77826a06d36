import { SyncOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button/button';
import { takeNewVersion, useNewVersion } from '../version/new-version';
import styles from './new-version.module.css';

/** Offers the new version when one is ready; never takes it by itself. */
export function NewVersion() {
  const { t } = useTranslation('shared');
  if (!useNewVersion()) return null;
  return (
    <div className={styles['notice']} role="status">
      <SyncOutlined aria-hidden="true" />
      <p>
        <strong>{t('newVersion.title')}</strong> {t('newVersion.detail')}
      </p>
      <Button look="primary" onClick={takeNewVersion}>
        {t('newVersion.action')}
      </Button>
    </div>
  );
}
