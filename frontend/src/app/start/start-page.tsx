import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isFor, type WorkItem } from '@/shared/feature/feature';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { WorkList } from '@/shared/ui/work-list/work-list';
import { features } from '../features';
import styles from './start-page.module.css';

/** Everything the person's features know to be waiting for them. */
function useWork() {
  const session = useSession();
  const sources = features.flatMap((feature) => feature.workSources ?? []).filter((source) => isFor(source, session));
  return useQueries({
    queries: sources.map((source) => ({
      queryKey: ['work', source.key],
      queryFn: ({ signal }: { signal: AbortSignal }) => source.load(signal, session),
    })),
    combine: (results) => ({
      items: results.flatMap(({ data }) => data ?? ([] as WorkItem[])),
      pending: results.some(({ isPending }) => isPending),
      failed: results.find(({ error }) => error)?.error ?? null,
      retry: () => results.forEach(({ error, refetch }) => void (error && refetch())),
    }),
  });
}

/** The first screen after signing in: what should I do next? */
export default function StartPage() {
  const { t } = useTranslation('shared');
  const { me } = useSession();
  const { items, pending, failed, retry } = useWork();

  return (
    <>
      <PageHeader title={t('start.title')} description={t('start.greeting', { name: me.fullName })} />
      <div className={styles['work']} aria-busy={pending}>
        {failed && <ProblemNotice error={failed} onRetry={retry} />}
        {pending && items.length === 0 && <Skeleton label={t('shell.loading')} lines={4} />}
        {items.length > 0 && <WorkList items={items} label={t('start.title')} />}
        {!pending && !failed && items.length === 0 && <NothingToDo />}
      </div>
    </>
  );
}

const MOST_STEPS = 3;

function NothingToDo() {
  const { t } = useTranslation('shared');
  const session = useSession();
  const steps = features
    .flatMap(({ name, firstSteps = [] }) => firstSteps.map((step) => ({ ...step, name })))
    .filter((step) => isFor(step, session))
    .sort((a, b) => (a.order ?? 100) - (b.order ?? 100))
    .slice(0, MOST_STEPS);
  return (
    <EmptyState
      title={t('start.empty.title')}
      description={t(`start.empty.${session.workspace.kind}`)}
      action={steps.map(({ name, label, to }, index) => (
        <Link key={to} to={`/app/${to}`} className={index === 0 ? styles['first'] : styles['further']}>
          {t(`${name}.${label}`, { ns: 'navigation' })}
        </Link>
      ))}
    />
  );
}
