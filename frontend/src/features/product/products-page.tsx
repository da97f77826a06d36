import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, body } from '@/shared/api/client';
import { useCommunes } from '@/shared/communes/communes';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Stars } from '@/shared/ui/stars/stars';
import { groupsQuery, type ProductGroup, type ProductLine } from './product-api';

const RANKS = ['5', '4', '3', '0'] as const;

function loadFrom(producer: string | null) {
  return ({ filters, after, limit, signal }: PageRequest): Promise<Page<ProductLine>> => {
    const query = {
      limit,
      ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
      ...(filters['group'] === undefined ? {} : { group: filters['group'] }),
      ...(filters['commune'] === undefined ? {} : { commune: filters['commune'] }),
      ...(filters['stars'] === undefined ? {} : { stars: Number(filters['stars']) }),
      ...(producer === null ? {} : { producer }),
      ...(after === undefined ? {} : { after }),
    };
    return body(api.GET('/api/products', { params: { query }, signal }));
  };
}

function useColumns(
  groups: readonly ProductGroup[],
  communeName: (code: string | null) => string,
): Column<ProductLine>[] {
  const { t } = useTranslation('product');
  return useMemo(() => {
    const groupNames = new Map(groups.map(({ code, name }) => [code, name]));
    const setNames = new Map(groups.flatMap(({ sets }) => sets.map(({ code, name }) => [code, name])));
    return [
      { key: 'name', title: t('field.name'), primary: true, render: ({ name }) => name },
      {
        key: 'stars',
        title: t('field.stars'),
        render: ({ stars }) => (stars === null ? t('noStars') : <Stars count={stars} />),
      },
      {
        key: 'producer',
        title: t('field.producer'),
        render: ({ producerName }) => producerName ?? t('producerUnknown'),
      },
      { key: 'group', title: t('field.groupCode'), render: ({ groupCode }) => groupNames.get(groupCode ?? '') ?? '' },
      {
        key: 'commune',
        title: t('field.communeCode'),
        render: ({ communeCode, originalPlace }) => (communeCode ? communeName(communeCode) : (originalPlace ?? '')),
      },
      {
        key: 'until',
        title: t('field.starsUntil'),
        render: ({ starsUntil }) => (starsUntil ? formatDate(starsUntil) : ''),
      },
      {
        key: 'set',
        title: t('field.setCode'),
        hidden: true,
        render: ({ setCode }) => setNames.get(setCode ?? '') ?? '',
      },
      {
        key: 'specification',
        title: t('field.specification'),
        hidden: true,
        render: ({ specification }) => specification ?? '',
      },
      { key: 'state', title: t('field.state'), hidden: true, render: ({ state }) => t(`state.${state}`) },
    ];
  }, [t, groups, communeName]);
}

function useProductFilters(groups: readonly ProductGroup[], communes: ReturnType<typeof useCommunes>): Filter[] {
  const { t } = useTranslation('product');
  return useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('list.search') },
      {
        kind: 'choice',
        key: 'stars',
        label: t('field.stars'),
        options: RANKS.map((value) => ({
          value,
          label: value === '0' ? t('noStars') : t('starCount', { count: Number(value) }),
        })),
      },
      {
        kind: 'choice',
        key: 'group',
        label: t('field.groupCode'),
        options: groups.map(({ code, name }) => ({ value: code, label: name })),
      },
      { kind: 'choice', key: 'commune', label: t('field.communeCode'), options: communes.options },
    ],
    [t, groups, communes],
  );
}

const NO_GROUPS: readonly ProductGroup[] = [];

export default function ProductsPage() {
  const { t } = useTranslation('product');
  const { may } = useSession();
  const [params] = useSearchParams();
  const producer = params.get('producer');
  const communes = useCommunes();
  const { data: groups = NO_GROUPS } = useQuery(groupsQuery);
  const columns = useColumns(groups, communes.name);
  const filters = useProductFilters(groups, communes);
  const load = useMemo(() => loadFrom(producer), [producer]);
  const official = may('PRODUCERS_VIEW');
  const add = (may('PRODUCERS_OWN') || may('PRODUCERS_MANAGE')) && (
    <LinkButton to={`/app/products/new${producer === null ? '' : `?producer=${producer}`}`} look="primary">
      {t('list.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        description={t(producer === null ? 'list.description' : 'list.ofOne')}
        actions={add}
      />
      <DataList
        name={producer === null ? 'products' : `products-${producer}`}
        label={t('list.title')}
        columns={columns}
        filters={filters}
        {...(official ? { exportPath: `/api/products/export${producer === null ? '' : `?producer=${producer}`}` } : {})}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/products/${id}`}
        load={load}
        empty={{ title: t('list.empty.title'), description: t('list.empty.description'), action: add }}
      />
    </>
  );
}
