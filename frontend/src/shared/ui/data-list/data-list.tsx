import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInteger } from '@/shared/format/numbers';
import { useAnnounce } from '@/shared/live/announcer';
import { EmptyState } from '../empty-state/empty-state';
import { ProblemNotice } from '../problem-notice/problem-notice';
import { Skeleton } from '../skeleton/skeleton';
import { ColumnChooser } from './column-chooser';
import { type Column, rememberColumns, rememberedColumns, visibleColumns } from './columns';
import styles from './data-list.module.css';
import { FilterBar } from './filter-bar';
import { type Filter, type FilterValues, useFilters } from './filters';
import { Rows } from './rows';

export interface Page<Row> {
  items: readonly Row[];
  next: string | null;
}

export interface PageRequest {
  filters: FilterValues;
  after: string | undefined;
  limit: number;
  signal: AbortSignal;
}

export interface DataListProps<Row> {
  /** Also the query key and the name under which the columns are remembered. */
  name: string;
  /** What is listed, for those who hear the page: "Danh sách người dùng". */
  label: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** The screen of a row; its primary column becomes the link. */
  rowLink?: (row: Row) => string;
  /** Constant outside the component or memoised. */
  filters?: readonly Filter[];
  load: (request: PageRequest) => Promise<Page<Row>>;
  /** Path of the Excel file, streamed by the server; the filters of the screen are added. */
  exportPath?: string;
  /** The filters as that path takes them, where they differ from those of the screen. */
  exportQuery?: (filters: FilterValues) => Readonly<Record<string, string>>;
  empty: { title: string; description: string; action?: ReactNode };
}

const PAGE_SIZE = 50;
const NO_FILTERS: readonly Filter[] = [];

function exportUrl(path: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString();
  return query === '' ? path : `${path}?${query}`;
}

function useRows<Row>({ name, load }: Pick<DataListProps<Row>, 'name' | 'load'>, values: FilterValues) {
  return useInfiniteQuery({
    queryKey: [name, 'list', values],
    queryFn: ({ pageParam, signal }) => load({ filters: values, after: pageParam, limit: PAGE_SIZE, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** A list as every screen shows it: filters in the address, chosen columns, further rows on demand, Excel. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { name, label, columns, rowKey, rowLink, filters = NO_FILTERS, exportPath, exportQuery, empty } = props;
  const { t } = useTranslation('shared');
  const { values, setFilter, clear } = useFilters(filters);
  const [chosen, setChosen] = useState(() => rememberedColumns(name));
  const query = useRows(props, values);
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  const filtered = Object.keys(values).length > 0;
  useAnnouncedCount(rows?.length, query.hasNextPage);

  const choose = (keys: readonly string[]) => {
    setChosen(keys);
    rememberColumns(name, keys);
  };

  return (
    <section aria-label={label} aria-busy={query.isFetching}>
      <div className={styles['bar']}>
        {filters.length > 0 && <FilterBar filters={filters} values={values} onChange={setFilter} onClear={clear} />}
        <div className={styles['tools']}>
          <ColumnChooser columns={columns} chosen={chosen} onChoose={choose} />
          {exportPath && (
            <a className={styles['tool']} href={exportUrl(exportPath, exportQuery?.(values) ?? values)} download>
              <DownloadOutlined aria-hidden="true" /> {t('list.export')}
            </a>
          )}
        </div>
      </div>
      {query.isPending && <Skeleton label={t('shell.loading')} lines={8} />}
      {query.error && !rows && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {rows?.length === 0 && (filtered ? <NothingFound onClear={clear} /> : <EmptyState {...empty} />)}
      {rows && rows.length > 0 && (
        <>
          <Rows label={label} columns={visibleColumns(columns, chosen)} rows={rows} rowKey={rowKey} rowLink={rowLink} />
          {query.error && <ProblemNotice error={query.error} onRetry={() => void query.fetchNextPage()} />}
          <div className={styles['foot']}>
            <span>
              {t(query.hasNextPage ? 'list.shownSoFar' : 'list.shownAll', {
                count: rows.length,
                number: formatInteger(rows.length),
              })}
            </span>
            {query.hasNextPage && (
              <button
                type="button"
                className={styles['tool']}
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t(query.isFetchingNextPage ? 'shell.loading' : 'list.more')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <EmptyState
      title={t('list.nothing.title')}
      description={t('list.nothing.detail')}
      action={
        <button type="button" className={styles['tool']} onClick={onClear}>
          {t('list.clear')}
        </button>
      }
    />
  );
}

/** Says how many rows there are after each change of filters, which sighted people see. */
function useAnnouncedCount(count: number | undefined, more: boolean) {
  const announce = useAnnounce();
  const { t } = useTranslation('shared');
  useEffect(() => {
    if (count === undefined) return;
    announce(t(more ? 'list.shownSoFar' : 'list.shownAll', { count, number: formatInteger(count) }));
  }, [announce, count, more, t]);
}
