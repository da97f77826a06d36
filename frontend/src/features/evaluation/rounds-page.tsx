import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatDate, vietnamDay } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { ExtraRoundForm } from './extra-round-form';
import { RoundCard } from './round-card';
import { addLegalRounds, roundCaughtOn, roundsOf } from './rounds-api';
import styles from './rounds-page.module.css';

function useYear(): [number, (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const [thisYear] = useState(() => vietnamDay(Date.now()).slice(0, 4));
  return [Number(params.get('year') ?? thisYear), (next) => setParams({ year: String(next) }, { replace: true })];
}

/** The rounds of a year: everybody sees the cut-offs, the provincial agency keeps them. */
export default function RoundsPage() {
  const { t } = useTranslation('evaluation');
  const { may, writable } = useSession();
  const keeps = may('ROUNDS_MANAGE') && writable;
  const [year, setYear] = useYear();
  const { data, error, isPending, refetch } = useQuery(roundsOf(year));
  const legal = keeps ? <AddLegalRounds year={year} /> : undefined;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <NextRound />
      <div className={styles['years']}>
        <Button onClick={() => setYear(year - 1)}>{t('previousYear')}</Button>
        <h2 aria-live="polite">{t('year', { year })}</h2>
        <Button onClick={() => setYear(year + 1)}>{t('nextYear')}</Button>
      </div>
      {isPending && <Skeleton label={t('title')} lines={4} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.rounds.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          description={t(keeps ? 'empty.description' : 'empty.readOnly')}
          action={legal}
        />
      )}
      {data && data.rounds.length > 0 && (
        <>
          <ul className={styles['rounds']}>
            {data.rounds.map((round) => (
              <RoundCard key={round.id} round={round} keeps={keeps} />
            ))}
          </ul>
          {keeps && <ExtraRoundForm />}
        </>
      )}
    </>
  );
}

function NextRound() {
  const { t } = useTranslation('evaluation');
  const [today] = useState(() => vietnamDay(Date.now()));
  const { data } = useQuery(roundCaughtOn(today));
  if (!data) return null;
  const { round } = data;
  return (
    <p className={styles['next']}>
      {round
        ? t('next', { number: round.number, year: round.year, cutoff: formatDate(round.communeCutoff) })
        : t('noNext')}
    </p>
  );
}

function AddLegalRounds({ year }: { year: number }) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: () => addLegalRounds(year),
    onSuccess: async ({ added }) => {
      tell(t('legalAdded', { number: added, year }));
      await queries.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
  return (
    <>
      <Button look="primary" busy={add.isPending} onClick={() => add.mutate()}>
        {t('legal')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </>
  );
}
