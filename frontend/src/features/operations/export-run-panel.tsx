import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { formatBytes, formatInteger } from '@/shared/format/numbers';
import { Panel } from '@/shared/ui/panel/panel';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import type { ExportResult, ExportRun } from './exports-api';
import styles from './operations.module.css';

const TONES: Record<ExportRun['state'], Tone> = { QUEUED: 'calm', RUNNING: 'busy', FAILED: 'bad', DONE: 'good' };

function Counts({ result }: { result: ExportResult }) {
  const { t } = useTranslation('operations');
  const counted = (['producers', 'products', 'recognitions', 'dossiers', 'evaluations', 'deletions'] as const)
    .filter((kind) => result[kind] > 0)
    .map((kind) => t(`exports.count.${kind}`, { number: formatInteger(result[kind]) }));
  const size = t('exports.package', { number: result.sequence ?? 0, size: formatBytes(result.bytes) });
  return (
    <p>
      {counted.length === 0 ? t('exports.unchanged') : counted.join(', ')} (
      {result.complete ? t('exports.complete') : ''}
      {size})
    </p>
  );
}

function Result({ result }: { result: ExportResult }) {
  const { t } = useTranslation('operations');
  const { t: shared } = useTranslation('shared');
  const { name, state, startedAt, finishedAt, fault, detail } = result;
  return (
    <li>
      <strong>{name}</strong> <Tag tone={TONES[state]}>{t(`exports.state.${state}`)}</Tag>{' '}
      <span className={styles['stepState']}>{formatDateTime(finishedAt ?? startedAt)}</span>
      {state === 'DONE' && <Counts result={result} />}
      {fault && <p className={styles['stepError']}>{t('exports.fault', { reason: shared(`exportFault.${fault}`) })}</p>}
      {detail && (
        <details>
          <summary>{t('exports.detail')}</summary>
          <code className={styles['detail']}>{detail}</code>
        </details>
      )}
    </li>
  );
}

/** One run with its provinces. */
export function ExportRunPanel({ run, expanded }: { run: ExportRun; expanded: boolean }) {
  const { t } = useTranslation('operations');
  const { night, requestedBy, requestedAt, state, results } = run;
  const done = results.filter((one) => one.state === 'DONE').length;
  const failed = results.filter((one) => one.state === 'FAILED').length;
  return (
    <Panel as="details" open={expanded}>
      <summary>
        <span className={styles['cardHead']}>
          {night
            ? t('exports.night', { day: formatDate(night) })
            : t('exports.requested', { person: requestedBy ?? '', time: formatDateTime(requestedAt) })}
          <Tag tone={TONES[state]}>{t(`exports.state.${state}`)}</Tag>
          <span className={styles['stepState']}>
            {t('exports.progress', { done: formatInteger(done), failed: formatInteger(failed) })}
          </span>
        </span>
      </summary>
      {results.length === 0 && <p>{t('exports.waiting')}</p>}
      <ul className={styles['results']}>
        {results.map((result) => (
          <Result key={result.slug} result={result} />
        ))}
      </ul>
    </Panel>
  );
}
