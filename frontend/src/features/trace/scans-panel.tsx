import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './trace.module.css';
import { type Lot, type LotScans, scansQuery } from './trace-api';

function Days({ days }: Pick<LotScans, 'days'>) {
  const { t } = useTranslation('trace');
  const most = Math.max(...days.map(({ scans }) => scans));
  return (
    <table className={styles['days']}>
      <caption>{t('scans.days')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('scans.day')}</th>
          <th scope="col">{t('scans.scans')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, scans }) => (
          <tr key={day}>
            <th scope="row">{formatDate(day)}</th>
            <td>
              <meter min={0} max={most} value={scans} aria-hidden="true" /> {formatInteger(scans)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How often labels of the lot were scanned, and which of them suspiciously often. */
export function ScansPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  const { data, error, refetch } = useQuery(scansQuery(lot.id));
  return (
    <Panel aria-labelledby="scans">
      <h2 id="scans">{t('scans.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={3} />}
      {data?.total === 0 && <p>{t('scans.none')}</p>}
      {data && data.total > 0 && (
        <>
          <p>{t('scans.total', { number: formatInteger(data.total) })}</p>
          <ul>
            {data.verdicts.map(({ verdict, scans }) => (
              <li key={verdict}>{t(`scans.verdict.${verdict}`, { number: formatInteger(scans) })}</li>
            ))}
          </ul>
          {data.days.length > 0 && <Days days={data.days} />}
          {data.mostScanned.length > 0 && (
            <>
              <h3>{t('scans.most')}</h3>
              <p className={styles['muted']}>{t('scans.mostHint')}</p>
              <ul>
                {data.mostScanned.map(({ code, number, scans }) => (
                  <li key={code}>{t('scans.label', { number, code, scans: formatInteger(scans) })}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Panel>
  );
}
