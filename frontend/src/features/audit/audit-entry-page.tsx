import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './audit-entry-page.module.css';

type AuditDetail = components['schemas']['AuditDetail'];

export default function AuditEntryPage() {
  const { t, i18n } = useTranslation('audit');
  const { t: shared } = useTranslation('shared');
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['audit', 'entry', id, i18n.language],
    queryFn: ({ signal }) => body(api.GET('/api/audit/events/{id}', { params: { path: { id } }, signal })),
  });
  const parent = { to: '/app/audit', label: t('entry.list') };
  if (query.error) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton label={shared('shell.loading')} lines={8} />;
  const { event } = query.data;
  return (
    <>
      <PageHeader title={event.actionLabel} description={t('entry.heading', { seq: event.seq })} parent={parent} />
      <EntryFacts detail={query.data} />
      <Changes detail={query.data} />
      <Seal detail={query.data} />
    </>
  );
}

function EntryFacts({ detail: { event, traceId } }: { detail: AuditDetail }) {
  const { t } = useTranslation('audit');
  const object = `/app/audit?objectType=${event.objectType}&q=${encodeURIComponent(event.objectLabel ?? '')}`;
  const facts: [string, string | null | undefined][] = [
    [t('entry.who'), `${event.actorName} (${event.actorLogin})`],
    [t('entry.when'), formatDateTime(event.occurredAt)],
    [t('entry.object'), `${event.objectTypeLabel}${event.objectLabel ? `: ${event.objectLabel}` : ''}`],
    [t('entry.note'), event.note],
    [t('entry.ip'), event.ip],
    [t('entry.trace'), traceId],
  ];
  return (
    <Panel>
      <Facts>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Fact key={label} name={label}>
              {value}
            </Fact>
          ))}
      </Facts>
      {event.objectLabel && <Link to={object}>{t('entry.history')}</Link>}
    </Panel>
  );
}

function Changes({ detail: { changes, edited } }: { detail: AuditDetail }) {
  const { t } = useTranslation('audit');
  if (changes.length === 0) return <Panel as="p">{t('entry.noChanges')}</Panel>;
  return (
    <Panel aria-labelledby="audit-changes">
      <h2 id="audit-changes">{edited ? t('entry.changes') : t('entry.contents')}</h2>
      <table className={styles['changes']}>
        <thead>
          <tr>
            <th scope="col">{t('entry.field')}</th>
            <th scope="col">{t('entry.before')}</th>
            <th scope="col">{t('entry.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, label, before, after }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td data-label={t('entry.before')} className={before && after ? styles['old'] : undefined}>
                {before ?? <span className={styles['none']}>{t('entry.empty')}</span>}
              </td>
              <td data-label={t('entry.after')} className={after ? styles['new'] : undefined}>
                {after ?? <span className={styles['none']}>{t('entry.empty')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Seal({ detail: { hash, previousHash, intact } }: { detail: AuditDetail }) {
  const { t } = useTranslation('audit');
  return (
    <Panel as="details" open={!intact}>
      <summary>{t('entry.seal')}</summary>
      <p className={intact ? styles['intact'] : styles['broken']}>{intact ? t('entry.intact') : t('entry.broken')}</p>
      <Facts>
        <Fact name={t('entry.hash')}>
          <span className={styles['hash']}>{hash}</span>
        </Fact>
        <Fact name={t('entry.previousHash')}>
          <span className={styles['hash']}>{previousHash}</span>
        </Fact>
      </Facts>
    </Panel>
  );
}
