import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { Tag } from '@/shared/ui/tag/tag';
import type { Unit } from './types';

/** When a unit existed, as a sentence. */
export function Validity({ unit: { validFrom, validTo } }: { unit: Unit }) {
  const { t } = useTranslation('territory');
  if (validTo === null) return <Tag tone="good">{t('validity.since', { from: formatDate(validFrom ?? '') })}</Tag>;
  return (
    <Tag>
      {validFrom === null
        ? t('validity.until', { to: formatDate(validTo) })
        : t('validity.between', { from: formatDate(validFrom), to: formatDate(validTo) })}
    </Tag>
  );
}
