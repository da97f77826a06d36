import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { vietnamDay } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { FilterBar } from '@/shared/ui/data-list/filter-bar';
import { useFilters } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Freshness } from './freshness';
import { type Counts, type Figures, figuresQuery, groupsQuery } from './national-api';
import styles from './national.module.css';
import { StarBar } from './star-bar';
import { useNationalFilters } from './use-national-filters';

const ProvinceMap = lazy(() => import('./province-map'));

function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}

function Totals({ total }: { total: Counts }) {
  const { t } = useTranslation('national');
  const shown = [
    { key: 'products', count: total.products },
    { key: 'five', count: total.five },
    { key: 'four', count: total.four },
    { key: 'three', count: total.three },
    { key: 'producers', count: total.producers },
  ];
  return (
    <dl className={styles['totals']} aria-label={t('overview.totals')}>
      {shown.map(({ key, count }) => (
        <div key={key}>
          <dt>{t(`total.${key}`)}</dt>
          <dd>{formatInteger(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where a number leads: the list with the same filters and one more. */
function useListLink() {
  const [params] = useSearchParams();
  return (more: Record<string, string>) => {
    const next = new URLSearchParams(params);
    for (const [key, value] of Object.entries(more)) next.set(key, value);
    return `/app/national/products?${next.toString()}`;
  };
}

interface CountRow {
  key: string;
  name: string;
  to: string;
  counts: Counts;
  note?: ReactNode;
}

function CountTable({
  caption,
  first,
  rows,
  note,
}: {
  caption: string;
  first: string;
  rows: readonly CountRow[];
  note?: string;
}) {
  const { t } = useTranslation('national');
  const largest = Math.max(...rows.map(({ counts }) => counts.products), 0);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{t('total.products')}</th>
            <th scope="col">{t('total.five')}</th>
            <th scope="col">{t('total.four')}</th>
            <th scope="col">{t('total.three')}</th>
            <th scope="col">{t('total.producers')}</th>
            {note && <th scope="col">{note}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, to, counts, note: said }) => (
            <tr key={key}>
              <th scope="row">
                <Link to={to}>{name}</Link>
                <StarBar counts={counts} largest={largest} />
              </th>
              <td>{formatInteger(counts.products)}</td>
              <td>{formatInteger(counts.five)}</td>
              <td>{formatInteger(counts.four)}</td>
              <td>{formatInteger(counts.three)}</td>
              <td>{formatInteger(counts.producers)}</td>
              {note && <td className={styles['words']}>{said}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ByProvince({ figures }: { figures: Figures }) {
  const { t } = useTranslation('national');
  const now = useNow();
  const link = useListLink();
  return (
    <Panel>
      <div className={styles['beside']}>
        <Suspense fallback={<Skeleton label={t('loading')} lines={8} />}>
          <ProvinceMap sources={figures.sources} />
        </Suspense>
        <CountTable
          caption={t('overview.byProvince')}
          first={t('column.source')}
          note={t('column.freshness')}
          rows={figures.sources.map(({ source, counts }) => ({
            key: source.id,
            name: source.formerProvinceCode === null ? source.fullName : t('formerProvince', { name: source.fullName }),
            to: link({ source: source.id }),
            counts,
            note: <Freshness source={source} now={now} />,
          }))}
        />
      </div>
    </Panel>
  );
}

function ByGroupAndYear({ figures }: { figures: Figures }) {
  const { t } = useTranslation('national');
  const { data: groups } = useQuery(groupsQuery);
  const link = useListLink();
  const nameOf = new Map(groups?.map(({ code, name }) => [code, name]));
  return (
    <>
      <Panel>
        <CountTable
          caption={t('overview.byGroup')}
          first={t('column.group')}
          rows={figures.groups.map(({ group, counts }) => ({
            key: group ?? '',
            name: group === null ? t('noGroup') : (nameOf.get(group) ?? group),
            to: link(group === null ? {} : { group }),
            counts,
          }))}
        />
      </Panel>
      <Panel>
        <CountTable
          caption={t('overview.byYear')}
          first={t('column.year')}
          rows={figures.years.map(({ year, counts }) => ({
            key: String(year),
            name: year === null ? t('noYear') : String(year),
            to: link(year === null ? { stars: '0' } : { year: String(year) }),
            counts,
          }))}
        />
      </Panel>
    </>
  );
}

/** The country at a glance; every number leads to the products behind it. */
export default function OverviewPage() {
  const { t } = useTranslation('national');
  const thisYear = Number(vietnamDay(useNow()).slice(0, 4));
  const filters = useNationalFilters(thisYear, false);
  const { values, setFilter, clear } = useFilters(filters);
  const { data, error, refetch } = useQuery(figuresQuery(values));
  return (
    <>
      <PageHeader title={t('overview.title')} description={t('overview.description')} />
      <div className={styles['filters']}>
        <FilterBar filters={filters} values={values} onChange={setFilter} onClear={clear} />
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && (
        <>
          <Totals total={data.total} />
          <ByProvince figures={data} />
          <ByGroupAndYear figures={data} />
        </>
      )}
    </>
  );
}
