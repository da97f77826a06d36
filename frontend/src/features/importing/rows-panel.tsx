import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInteger } from '@/shared/format/numbers';
import { Button } from '@/shared/ui/button/button';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import { type Import, type ImportRow, OUTCOMES, type Outcome, rowsQuery } from './import-api';
import styles from './importing.module.css';

const TONES: Record<Outcome, Tone> = { FAULTY: 'bad', WARNED: 'busy', KNOWN: 'calm', GOOD: 'good' };

function countOf({ tally }: Import, outcome: Outcome): number {
  const counts = { FAULTY: tally.faulty, WARNED: tally.warned, KNOWN: tally.known, GOOD: tally.good };
  return counts[outcome];
}

function titleOf(run: Import, row: ImportRow): string {
  const name = row.cells[run.fields.indexOf('PRODUCT_NAME')] ?? '';
  const producer = row.cells[run.fields.indexOf('PRODUCER_NAME')] ?? '';
  return [name, producer].filter(Boolean).join(' – ');
}

function Row({ run, row }: { run: Import; row: ImportRow }) {
  const { t } = useTranslation('importing');
  const title = titleOf(run, row) || t('rows.noName');
  const kept = row.product !== null && row.undo !== 'WITHDRAWN';
  return (
    <li className={styles['row']}>
      <div className={styles['rowHead']}>
        <span className={styles['line']}>{t('rows.line', { line: row.line })}</span>
        <strong>{kept ? <Link to={`/app/products/${row.product}`}>{title}</Link> : title}</strong>
        {row.undo ? (
          <Tag tone={row.undo === 'KEPT' ? 'busy' : 'calm'}>
            {t(row.undo === 'KEPT' ? 'undone.KEPT' : 'undone.WITHDRAWN')}
          </Tag>
        ) : (
          row.outcome && <Tag tone={TONES[row.outcome]}>{t(`outcome.${row.outcome}`)}</Tag>
        )}
      </div>
      {row.findings.length > 0 && (
        <ul className={styles['findings']}>
          {row.findings.map(({ field, message, error }) => (
            <li key={`${field ?? ''} ${message}`} className={error ? styles['error'] : undefined}>
              {field && `${t(`column.${field}`)}: `}
              {message}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What was found in the rows, those with errors first to choose. */
export function RowsPanel({ run }: { run: Import }) {
  const { t } = useTranslation('importing');
  const [outcome, setOutcome] = useState<Outcome | null>(run.tally.faulty > 0 ? 'FAULTY' : null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    rowsQuery(run.id, outcome),
  );
  const rows = data?.pages.flatMap(({ items }) => items);
  return (
    <Panel aria-labelledby="rows">
      <h2 id="rows">{t('rows.title')}</h2>
      <div className={styles['filters']} role="group" aria-label={t('rows.filter')}>
        <Button aria-pressed={outcome === null} onClick={() => setOutcome(null)}>
          {t('rows.all', { number: formatInteger(run.rowCount) })}
        </Button>
        {OUTCOMES.map((one) => (
          <Button key={one} aria-pressed={outcome === one} onClick={() => setOutcome(one)}>
            {t('rows.some', { outcome: t(`outcome.${one}`), number: formatInteger(countOf(run, one)) })}
          </Button>
        ))}
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('loading')} lines={6} />}
      {rows?.length === 0 && <p>{t('rows.none')}</p>}
      <ol className={styles['rows']}>
        {rows?.map((row) => (
          <Row key={row.line} run={run} row={row} />
        ))}
      </ol>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('rows.more')}
        </Button>
      )}
    </Panel>
  );
}
