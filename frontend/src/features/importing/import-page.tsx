import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { type Import, importQuery, rowsQuery, runImport, undoImport } from './import-api';
import { ImportState } from './import-state';
import styles from './importing.module.css';
import { MappingPanel } from './mapping-panel';
import { RowsPanel } from './rows-panel';

function useSteps(run: Import) {
  const { t } = useTranslation('importing');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const step = useMutation({
    mutationFn: (wanted: 'run' | 'undo') => (wanted === 'run' ? runImport(run.id) : undoImport(run.id)),
    onSuccess: ({ tally }, wanted) => tell(t(`${wanted}.done`, { ...tally })),
    onSettled: () => queries.invalidateQueries(),
  });
  const { good, warned, known, faulty, products } = run.tally;
  const askRun = async () => {
    const changes = [t('run.adds', { number: formatInteger(good + warned) })];
    if (known > 0) changes.push(t('run.known', { number: formatInteger(known) }));
    if (faulty > 0) changes.push(t('run.faulty', { number: formatInteger(faulty) }));
    changes.push(t('run.undoable'));
    if (await confirm({ title: t('run.title'), changes, action: t('run.action') })) step.mutate('run');
  };
  const askUndo = async () => {
    const changes = [t('undo.removes', { number: formatInteger(products) }), t('undo.keeps')];
    if (await confirm({ title: t('undo.title'), changes, action: t('undo.action'), irreversible: true }))
      step.mutate('undo');
  };
  return { step, askRun, askUndo };
}

function Summary({ run }: { run: Import }) {
  const { t } = useTranslation('importing');
  const { writable } = useSession();
  const { step, askRun, askUndo } = useSteps(run);
  const { tally, state } = run;
  const blocked = !writable || step.isPending;
  return (
    <Panel aria-label={t('summary')}>
      <Facts>
        <Fact name={t('field.state')}>
          <ImportState state={state} />
        </Fact>
        <Fact name={t('field.rows')}>{formatInteger(run.rowCount)}</Fact>
        <Fact name={t('field.at')}>
          {t('field.uploaded', { time: formatDateTime(run.createdAt), person: run.createdBy })}
        </Fact>
        {run.charset && <Fact name={t('field.charset')}>{run.charset}</Fact>}
        {run.runAt && (
          <Fact name={t('field.run')}>
            {t('field.added', {
              time: formatDateTime(run.runAt),
              producers: formatInteger(tally.producers),
              products: formatInteger(tally.products),
              recognitions: formatInteger(tally.recognitions),
            })}
          </Fact>
        )}
        {run.undoneAt && (
          <Fact name={t('field.undone')}>
            {t('field.withdrawn', {
              time: formatDateTime(run.undoneAt),
              withdrawn: formatInteger(tally.withdrawn),
              kept: formatInteger(tally.kept),
            })}
          </Fact>
        )}
      </Facts>
      {step.error && <ProblemNotice error={step.error} />}
      <div className={styles['actions']}>
        {state === 'CHECKED' && (
          <Button
            look="primary"
            disabled={blocked || tally.good + tally.warned === 0}
            busy={step.isPending}
            onClick={() => void askRun()}
          >
            {t('run.action')}
          </Button>
        )}
        {state === 'DONE' && (
          <Button look="danger" disabled={blocked} busy={step.isPending} onClick={() => void askUndo()}>
            {t('undo.action')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Steps({ run }: { run: Import }) {
  const { data } = useInfiniteQuery(rowsQuery(run.id, null));
  const samples = (data?.pages[0]?.items ?? []).slice(0, 3).map(({ cells }) => cells);
  const open = run.state === 'UPLOADED' || run.state === 'CHECKED';
  return (
    <>
      <Summary run={run} />
      {open && <MappingPanel run={run} samples={samples} />}
      {run.state !== 'UPLOADED' && <RowsPanel key={run.tally.faulty} run={run} />}
    </>
  );
}

export default function ImportPage() {
  const { t } = useTranslation('importing');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(importQuery(id));
  return (
    <>
      <PageHeader
        title={data?.fileName ?? t('title')}
        description={t('steps')}
        parent={{ to: '/app/imports', label: t('title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={8} />}
      {data && <Steps run={data} />}
    </>
  );
}
