import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCommunes } from '@/shared/communes/communes';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button, LinkButton } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { BoardCard } from './board-card';
import { BULK_STEPS, type BoardFilters, boardQuery, COLUMNS, filtered } from './board';
import styles from './board.module.css';
import { type DossierLine, type Step, takeStep } from './dossier-api';

const NOTHING = { reason: null, documentNumber: null, documentDate: null, attachment: null };

function useBoardFilters(): [BoardFilters, (values: Partial<BoardFilters>) => void] {
  const [params, setParams] = useSearchParams();
  const filters = { commune: params.get('commune') ?? '', set: params.get('set') ?? '' };
  const change = (values: Partial<BoardFilters>) => {
    const next = Object.entries({ ...filters, ...values }).filter(([, value]) => value !== '');
    setParams(new URLSearchParams(next), { replace: true });
  };
  return [filters, change];
}

function Filters({ lines, onPrint }: { lines: readonly DossierLine[]; onPrint: () => void }) {
  const { t } = useTranslation('dossier');
  const communes = useCommunes();
  const [filters, change] = useBoardFilters();
  const present = new Set(lines.map(({ communeCode }) => communeCode));
  const sets = [...new Set(lines.map(({ setCode }) => setCode))].sort();
  return (
    <div className={styles['filters']}>
      <label>
        {t('board.commune')}
        <select value={filters.commune} onChange={(event) => change({ commune: event.target.value })}>
          <option value="">{t('board.all')}</option>
          {communes.options
            .filter(({ value }) => present.has(value))
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </select>
      </label>
      <label>
        {t('board.set')}
        <select value={filters.set} onChange={(event) => change({ set: event.target.value })}>
          <option value="">{t('board.all')}</option>
          {sets.map((code) => (
            <option key={code} value={code}>
              {t('board.setNumber', { number: Number(code.replace(/\D/g, '')) })}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={onPrint}>{t('board.print')}</Button>
    </div>
  );
}

/** Takes one step for many dossiers, one after the other; what is refused stays chosen. */
function useBulk(onDone: (done: readonly string[]) => void) {
  const { t } = useTranslation('dossier');
  const tell = useTell();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (step: Step, lines: readonly DossierLine[]) => {
    setBusy(true);
    setError(null);
    const done: string[] = [];
    try {
      for (const { id } of lines) {
        await takeStep(id, step, NOTHING);
        done.push(id);
      }
    } catch (refused) {
      setError(refused);
    }
    if (done.length > 0) tell(t(`board.${step}.done`, { count: done.length }));
    onDone(done);
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['dossiers', 'list'] });
  };
  return { run, busy, error };
}

function BulkBar({ chosen, onDone }: { chosen: readonly DossierLine[]; onDone: (done: readonly string[]) => void }) {
  const { t } = useTranslation('dossier');
  const confirm = useConfirm();
  const { run, busy, error } = useBulk(onDone);
  const steps = (['PROVINCE_RECEIVE', 'ACCEPT'] as const).map((step) => ({
    step,
    lines: chosen.filter(({ state }) => BULK_STEPS[state] === step),
  }));
  const ask = async (step: 'PROVINCE_RECEIVE' | 'ACCEPT', lines: readonly DossierLine[]) => {
    const agreed = await confirm({
      title: t(`board.${step}.title`, { count: lines.length }),
      changes: lines.map(({ productName, producerName }) => t('board.line', { productName, producerName })),
      action: t(`step.${step}.action`),
    });
    if (agreed) await run(step, lines);
  };
  return (
    <div className={styles['bulk']} role="region" aria-label={t('board.bulk')}>
      <span>{t('board.chosen', { count: chosen.length })}</span>
      {steps.map(({ step, lines }) =>
        lines.length === 0 ? null : (
          <Button key={step} look="primary" busy={busy} onClick={() => void ask(step, lines)}>
            {t(`board.${step}.action`, { count: lines.length })}
          </Button>
        ),
      )}
      {error !== null && <ProblemNotice error={error} />}
    </div>
  );
}

function Board({ lines }: { lines: readonly DossierLine[] }) {
  const { t } = useTranslation('dossier');
  const { may, writable } = useSession();
  const [filters] = useBoardFilters();
  const [now] = useState(() => Date.now());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = filtered(lines, filters);
  const works = may('ROUNDS_MANAGE') && writable;
  const toggle = (id: string, on: boolean) =>
    setChosen((known) => new Set(on ? [...known, id] : [...known].filter((one) => one !== id)));
  const picked = shown.filter(({ id }) => chosen.has(id));
  return (
    <>
      {picked.length > 0 && (
        <BulkBar
          chosen={picked}
          onDone={(done) => setChosen((known) => new Set([...known].filter((id) => !done.includes(id))))}
        />
      )}
      <div className={styles['board']} role="group" tabIndex={0} aria-label={t('board.title')}>
        {COLUMNS.map(({ key, states }) => {
          const here = shown.filter(({ state }) => states.includes(state));
          return (
            <section key={key} className={styles['column']} aria-label={t(`board.column.${key}`)}>
              <h2>
                {t(`board.column.${key}`)} <span className={styles['count']}>{here.length}</span>
              </h2>
              <ul>
                {here.map((line) => (
                  <BoardCard
                    key={line.id}
                    line={line}
                    now={now}
                    choice={
                      works && BULK_STEPS[line.state]
                        ? { chosen: chosen.has(line.id), onChange: (on) => toggle(line.id, on) }
                        : null
                    }
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

/** Every open dossier of the province by where it stands, with its clock. */
export default function BoardPage() {
  const { t } = useTranslation('dossier');
  const { data, error, isPending, refetch } = useQuery(boardQuery);
  return (
    <>
      <PageHeader
        title={t('board.title')}
        description={t('board.description')}
        actions={<LinkButton to="/app/dossiers">{t('board.list')}</LinkButton>}
      />
      {isPending && <Skeleton label={t('loading')} lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('list.empty.title')} description={t('list.empty.description')} />}
      {data && data.length > 0 && (
        <>
          <Filters lines={data} onPrint={() => globalThis.print()} />
          <Board lines={data} />
        </>
      )}
    </>
  );
}
