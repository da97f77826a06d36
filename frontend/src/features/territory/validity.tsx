import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import type { Unit } from './types';

/** When a unit existed, as a sentence. */
export function Validity({ unit: { validFrom, validTo } }: { unit: Unit }) {
  const { t } = useTranslation('territory');
  if (validTo === null) return <Tag color="green">{t('validity.since', { from: formatDate(validFrom ?? '') })}</Tag>;
  return (
    <Tag>
      {validFrom === null
        ? t('validity.until', { to: formatDate(validTo) })
        : t('validity.between', { from: formatDate(validFrom), to: formatDate(validTo) })}
    </Tag>
  );
}
