import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { TextAreaField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import styles from './trace.module.css';
import { handleSuspicion, type Suspicion } from './trace-api';

function Conclude({ report }: { report: Suspicion }) {
  const { t } = useTranslation('trace');
  const tell = useTell();
  const queries = useQueryClient();
  const state = useServerForm({
    name: `suspicion-${report.id}`,
    schema: z.object({ conclusion: z.string().trim().min(1).max(1000) }),
    defaultValues: { conclusion: '' },
    send: ({ conclusion }) => handleSuspicion(report, conclusion),
    onSent: () => {
      tell(t('suspicion.done'));
      void queries.invalidateQueries({ queryKey: ['suspicions'] });
    },
  });
  const labels = { conclusion: t('suspicion.conclusion') };
  return (
    <Form state={state} submitLabel={t('suspicion.submit')} labels={labels}>
      <TextAreaField name="conclusion" label={labels.conclusion} hint={t('suspicion.conclusionHint')} rows={3} />
    </Form>
  );
}

function Report({ report }: { report: Suspicion }) {
  const { t } = useTranslation('trace');
  return (
    <Panel aria-label={t('suspicion.of', { time: formatDateTime(report.createdAt) })}>
      <p>
        <strong>{formatDateTime(report.createdAt)}</strong>{' '}
        <Tag tone={report.state === 'NEW' ? 'bad' : 'good'}>{t(`suspicion.state.${report.state}`)}</Tag>
      </p>
      <p className={styles['quote']}>{report.description}</p>
      <Facts>
        <Fact name={t('suspicion.lot')}>
          {report.lot === null ? (
            t('suspicion.noLot')
          ) : (
            <Link to={`/app/lots/${report.lot}`}>{t('lotNamed', { code: report.lotCode })}</Link>
          )}
        </Fact>
        <Fact name={t('suspicion.link')}>{report.link}</Fact>
        {report.place !== null && <Fact name={t('suspicion.place')}>{report.place}</Fact>}
        {report.contact !== null && <Fact name={t('suspicion.contact')}>{report.contact}</Fact>}
        {report.handledAt !== null && (
          <Fact name={t('suspicion.conclusion')}>
            {t('suspicion.concluded', {
              conclusion: report.conclusion,
              by: report.handledBy,
              time: formatDateTime(report.handledAt),
            })}
          </Fact>
        )}
      </Facts>
      {report.state === 'NEW' && <Conclude report={report} />}
    </Panel>
  );
}

/** What shoppers found suspicious, for whoever looks into it. */
export default function SuspicionsPage() {
  const { t } = useTranslation('trace');
  const [open, setOpen] = useState(true);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['suspicions', open],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        state: open ? ('NEW' as const) : ('HANDLED' as const),
        limit: 20,
        ...(pageParam === undefined ? {} : { after: pageParam }),
      };
      return body(api.GET('/api/suspicions', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const reports = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHeader title={t('suspicion.title')} description={t('suspicion.description')} />
      <div className={styles['links']}>
        <Button look={open ? 'primary' : 'plain'} aria-pressed={open} onClick={() => setOpen(true)}>
          {t('suspicion.showNew')}
        </Button>
        <Button look={open ? 'plain' : 'primary'} aria-pressed={!open} onClick={() => setOpen(false)}>
          {t('suspicion.showHandled')}
        </Button>
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={6} />}
      {data && reports.length === 0 && (
        <EmptyState
          title={t(open ? 'suspicion.noneNew' : 'suspicion.noneHandled')}
          description={t('suspicion.noneDetail')}
        />
      )}
      <div className={styles['sheets']}>
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </div>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('suspicion.more')}
        </Button>
      )}
    </>
  );
}
