import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Unit } from './types';
import styles from './territory.module.css';

/** When a unit existed, as a sentence. */
export function Validity({ unit: { validFrom, validTo } }: { unit: Unit }) {
  const { t } = useTranslation('territory');
  if (validTo === null) {
    return (
      <span className={`${styles['tag']} ${styles['good']}`}>
        {t('validity.since', { from: formatDate(validFrom ?? '') })}
      </span>
    );
  }
  return (
    <span className={styles['tag']}>
      {validFrom === null
        ? t('validity.until', { to: formatDate(validTo) })
        : t('validity.between', { from: formatDate(validFrom), to: formatDate(validTo) })}
    </span>
  );
}
