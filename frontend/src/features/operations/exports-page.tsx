import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { ExportRunPanel } from './export-run-panel';
import {
  type ExportSchedule,
  exportRunsQuery,
  exportScheduleQuery,
  open,
  requestExport,
  reschedule,
} from './exports-api';
import styles from './operations.module.css';

const MINUTES = 5;

function ScheduleForm({ schedule }: { schedule: ExportSchedule }) {
  const { t } = useTranslation('operations');
  const { may, writable } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const [enabled, setEnabled] = useState(schedule.enabled);
  const [at, setAt] = useState(schedule.at.slice(0, MINUTES));
  const id = useId();
  const save = useMutation({
    mutationFn: () => reschedule(schedule, enabled, at),
    onSuccess: () => tell(t('exports.schedule.saved')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['exports', 'schedule'] }),
  });
  const fixed = !may('TENANTS_MANAGE') || !writable;
  const unchanged = enabled === schedule.enabled && at === schedule.at.slice(0, MINUTES);
  return (
    <form
      className={styles['schedule']}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={enabled}
          disabled={fixed}
          onChange={(event) => setEnabled(event.target.checked)}
        />
        {t('exports.schedule.enabled')}
      </label>
      <div className={styles['time']}>
        <label htmlFor={id}>{t('exports.schedule.at')}</label>
        <input
          id={id}
          inputMode="numeric"
          pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
          placeholder="02:00"
          title={t('exports.schedule.format')}
          required
          maxLength={MINUTES}
          value={at}
          disabled={fixed || !enabled}
          onChange={(event) => setAt(event.target.value)}
        />
      </div>
      {!fixed && (
        <Button type="submit" busy={save.isPending} disabled={unchanged || save.isPending}>
          {t('exports.schedule.save')}
        </Button>
      )}
      {save.error && <ProblemNotice error={save.error} />}
    </form>
  );
}

function Schedule() {
  const { t } = useTranslation('operations');
  const { data, error, refetch } = useQuery(exportScheduleQuery);
  return (
    <Panel aria-labelledby="schedule">
      <h2 id="schedule">{t('exports.schedule.title')}</h2>
      <p>{t('exports.schedule.description')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <ScheduleForm key={data.version} schedule={data} />}
    </Panel>
  );
}

function useProvinces() {
  return useQuery({
    queryKey: ['tenants', 'to-export'],
    queryFn: async ({ signal }) => {
      const { items } = await body(api.GET('/api/tenants', { params: { query: { limit: 200 } }, signal }));
      return items.filter(({ kind, state }) => kind === 'PROVINCE' && (state === 'ACTIVE' || state === 'SUSPENDED'));
    },
  });
}

function RunNow({ busy }: { busy: boolean }) {
  const { t } = useTranslation('operations');
  const { writable } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const { data: provinces = [] } = useProvinces();
  const [slug, setSlug] = useState('');
  const id = useId();
  const request = useMutation({
    mutationFn: () => requestExport(slug === '' ? null : slug),
    onSuccess: () => tell(t('exports.asked')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['exports', 'runs'] }),
  });
  return (
    <Panel aria-labelledby="run-now">
      <h2 id="run-now">{t('exports.now.title')}</h2>
      <p>{t('exports.now.description')}</p>
      <div className={styles['schedule']}>
        <div className={styles['time']}>
          <label htmlFor={id}>{t('exports.now.which')}</label>
          <select id={id} value={slug} onChange={(event) => setSlug(event.target.value)}>
            <option value="">{t('exports.now.all')}</option>
            {provinces.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.fullName}
              </option>
            ))}
          </select>
        </div>
        <Button
          look="primary"
          busy={request.isPending || busy}
          disabled={!writable || request.isPending}
          onClick={() => request.mutate()}
        >
          {t('exports.now.start')}
        </Button>
      </div>
      {request.error && <ProblemNotice error={request.error} />}
    </Panel>
  );
}

/** The jobs that send the provinces' data to the national store: schedule, run now, and what came of each run. */
export default function ExportsPage() {
  const { t } = useTranslation('operations');
  const { may } = useSession();
  const { data, error, isPending, refetch } = useQuery(exportRunsQuery);
  return (
    <>
      <PageHeader title={t('exports.title')} description={t('exports.description')} />
      <Schedule />
      {may('TENANTS_MANAGE') && <RunNow busy={data?.items.some(open) ?? false} />}
      <h2 className={styles['above']}>{t('exports.runs')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton label={t('loading')} lines={6} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('exports.empty.title')} description={t('exports.empty.description')} />
      )}
      {data?.items.map((run, index) => (
        <ExportRunPanel key={run.id} run={run} expanded={index === 0} />
      ))}
    </>
  );
}
