import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/dates';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import type { ReportingSource } from './national-api';

/** Data of the night before last is the latest that may be called current. */
const CURRENT = 30 * 60 * 60 * 1000;

export type State = 'never' | 'failed' | 'late' | 'current';

export function stateOf({ exportedAt, fault }: ReportingSource, now: number): State {
  if (exportedAt === null) return 'never';
  if (fault !== null) return 'failed';
  return now - Date.parse(exportedAt) > CURRENT ? 'late' : 'current';
}

const TONES: Record<State, Tone> = { never: 'calm', failed: 'bad', late: 'busy', current: 'good' };

/** How old a province's data is, in words. */
export function Freshness({ source, now }: { source: ReportingSource; now: number }) {
  const { t } = useTranslation('national');
  const state = stateOf(source, now);
  return (
    <span>
      <Tag tone={TONES[state]}>{t(`freshness.${state}`)}</Tag>{' '}
      {source.exportedAt && t('freshness.asOf', { time: formatDateTime(source.exportedAt) })}
    </span>
  );
}
