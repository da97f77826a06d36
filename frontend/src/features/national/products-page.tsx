import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDate, formatDateTime, vietnamDay } from '@/shared/format/dates';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Stars } from '@/shared/ui/stars/stars';
import { groupsQuery, type NationalProductLine, nationalQuery, type ProductGroup } from './national-api';
import { useNationalFilters } from './use-national-filters';

function load({ filters, after, limit, signal }: PageRequest) {
  const query = { ...nationalQuery(filters), limit, ...(after === undefined ? {} : { after }) };
  return body(api.GET('/api/national/products', { params: { query }, signal }));
}

const NO_GROUPS: readonly ProductGroup[] = [];

function useColumns(): Column<NationalProductLine>[] {
  const { t } = useTranslation('national');
  const { data: groups = NO_GROUPS } = useQuery(groupsQuery);
  return useMemo(() => {
    const groupNames = new Map(groups.map(({ code, name }) => [code, name]));
    const setNames = new Map(groups.flatMap(({ sets }) => sets.map(({ code, name }) => [code, name])));
    return [
      { key: 'name', title: t('column.product'), primary: true, render: ({ name }) => name },
      { key: 'source', title: t('column.source'), render: ({ sourceName }) => sourceName },
      {
        key: 'stars',
        title: t('column.stars'),
        render: ({ stars }) => (stars === null ? t('noStars') : <Stars count={stars} />),
      },
      { key: 'producer', title: t('column.producer'), render: ({ producerName }) => producerName ?? t('unknown') },
      {
        key: 'group',
        title: t('column.group'),
        render: ({ groupCode }) => groupNames.get(groupCode ?? '') ?? t('noGroup'),
      },
      { key: 'year', title: t('column.year'), render: ({ recognisedYear }) => recognisedYear ?? '' },
      {
        key: 'until',
        title: t('column.until'),
        render: ({ recognisedUntil }) => (recognisedUntil ? formatDate(recognisedUntil) : ''),
      },
      {
        key: 'asOf',
        title: t('column.freshness'),
        render: ({ asOf }) => (asOf ? formatDateTime(asOf) : ''),
      },
      {
        key: 'set',
        title: t('column.set'),
        hidden: true,
        render: ({ setCode }) => setNames.get(setCode ?? '') ?? '',
      },
      { key: 'place', title: t('column.place'), hidden: true, render: ({ originalPlace }) => originalPlace ?? '' },
    ];
  }, [t, groups]);
}

export default function ProductsPage() {
  const { t } = useTranslation('national');
  const [thisYear] = useState(() => Number(vietnamDay(Date.now()).slice(0, 4)));
  const filters = useNationalFilters(thisYear, true);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('products.title')}
        description={t('products.description')}
        parent={{ to: '/app/national', label: t('overview.title') }}
      />
      <DataList
        name="national-products"
        label={t('products.title')}
        columns={columns}
        filters={filters}
        rowKey={({ source, id }) => `${source}/${id}`}
        rowLink={({ source, id }) => `/app/national/products/${source}/${id}`}
        load={load}
        exportPath="/api/national/products/export"
        empty={{ title: t('products.empty.title'), description: t('products.empty.description') }}
      />
    </>
  );
}
