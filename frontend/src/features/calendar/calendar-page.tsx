import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, body } from '@/shared/api/client';
import { formatDate, vietnamDay } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './calendar-page.module.css';
import { DayEditor } from './day-editor';
import { type CalendarDay, listedDays } from './days';
import { DeadlineTrial } from './deadline-trial';
import { Legend, Month } from './month';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

function useYear(): [number, (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const [thisYear] = useState(() => vietnamDay(Date.now()).slice(0, 4));
  const year = Number(params.get('year') ?? thisYear);
  return [year, (next) => setParams({ year: String(next) }, { replace: true })];
}

export default function CalendarPage() {
  const { t } = useTranslation('calendar');
  const session = useSession();
  const national = session.workspace.kind === 'NATIONAL';
  const mayEdit = session.may('CALENDAR_MANAGE') && session.writable;
  const [year, setYear] = useYear();
  const [chosen, setChosen] = useState<CalendarDay | null>(null);
  const query = useQuery({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => body(api.GET('/api/calendar/years/{year}', { params: { path: { year } }, signal })),
  });
  const listed = useMemo(() => (query.data ? listedDays(query.data) : new Map<string, CalendarDay>()), [query.data]);

  return (
    <>
      <PageHeader
        title={t('title')}
        description={national ? t('descriptionNational') : t('description')}
        actions={national && mayEdit ? <AddStatutory year={year} /> : undefined}
      />
      <div className={styles['years']}>
        <Button onClick={() => setYear(year - 1)}>{t('previousYear')}</Button>
        <h2 aria-live="polite">{t('year', { year })}</h2>
        <Button onClick={() => setYear(year + 1)}>{t('nextYear')}</Button>
        {query.data && <span className={styles['count']}>{t('workingDays', { number: query.data.workingDays })}</span>}
      </div>
      <Legend />
      {query.isPending && <Skeleton label={t('title')} lines={10} />}
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          <div className={styles['months']}>
            {MONTHS.map((month) => (
              <Month
                key={month}
                year={year}
                month={month}
                listed={listed}
                {...(mayEdit ? { onChoose: setChosen } : {})}
              />
            ))}
          </div>
          <ListedDays days={[...listed.values()].sort((a, b) => a.day.localeCompare(b.day))} />
          <DeadlineTrial />
        </>
      )}
      {chosen && <DayEditor key={chosen.day} day={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function AddStatutory({ year }: { year: number }) {
  const { t } = useTranslation('calendar');
  const confirm = useConfirm();
  const tell = useTell();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: () => body(api.POST('/api/calendar/years/{year}/statutory', { params: { path: { year } } })),
    onSuccess: async ({ added }) => {
      tell(t('statutoryAdded', { number: added, year }));
      await queries.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
  const ask = async () => {
    const agreed = await confirm({
      title: t('statutoryConfirm.title', { year }),
      changes: [t('statutoryConfirm.change')],
      action: t('statutory'),
    });
    if (agreed) add.mutate();
  };
  return (
    <Button look="primary" busy={add.isPending} onClick={() => void ask()}>
      {t('statutory')}
    </Button>
  );
}

function ListedDays({ days }: { days: readonly CalendarDay[] }) {
  const { t } = useTranslation('calendar');
  return (
    <Panel aria-labelledby="calendar-listed">
      <h2 id="calendar-listed">{t('listed.title')}</h2>
      {days.length === 0 ? (
        <p>{t('listed.none')}</p>
      ) : (
        <ul className={styles['listed']}>
          {days.map(({ day, kind, name, source }) => (
            <li key={day}>
              <time dateTime={day}>{formatDate(day)}</time>
              <span>
                <strong>{name}</strong>
                <span className={styles['muted']}>
                  {t(`kind.${kind}`)} · {source}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
