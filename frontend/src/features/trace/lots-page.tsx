import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, body } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Tag } from '@/shared/ui/tag/tag';
import { quantityWords } from './quantity';
import type { Lot } from './trace-api';

const STATES = ['OPEN', 'RECALLED'] as const;

function loadFrom(product: string | null) {
  return ({ filters, after, limit, signal }: PageRequest): Promise<Page<Lot>> => {
    const state = STATES.find((one) => one === filters['state']);
    const query = {
      limit,
      ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
      ...(state === undefined ? {} : { state }),
      ...(product === null ? {} : { product }),
      ...(after === undefined ? {} : { after }),
    };
    return body(api.GET('/api/lots', { params: { query }, signal }));
  };
}

export default function LotsPage() {
  const { t } = useTranslation('trace');
  const { may } = useSession();
  const [params] = useSearchParams();
  const product = params.get('product');
  const columns = useMemo<Column<Lot>[]>(
    () => [
      { key: 'code', title: t('field.code'), primary: true, render: ({ details }) => details.code },
      { key: 'product', title: t('field.product'), render: ({ productName }) => productName ?? '' },
      { key: 'madeOn', title: t('field.madeOn'), render: ({ details }) => formatDate(details.madeOn) },
      {
        key: 'bestBefore',
        title: t('field.bestBefore'),
        render: ({ details: { bestBefore } }) => (bestBefore === null ? t('none') : formatDate(bestBefore)),
      },
      { key: 'quantity', title: t('field.quantity'), render: ({ details }) => quantityWords(details) },
      { key: 'labels', title: t('field.labels'), render: ({ labels }) => formatInteger(labels) },
      {
        key: 'state',
        title: t('field.state'),
        render: ({ state }) => <Tag tone={state === 'OPEN' ? 'good' : 'bad'}>{t(`lotState.${state}`)}</Tag>,
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('list.search') },
      {
        kind: 'choice',
        key: 'state',
        label: t('field.state'),
        options: STATES.map((value) => ({ value, label: t(`lotState.${value}`) })),
      },
    ],
    [t],
  );
  const load = useMemo(() => loadFrom(product), [product]);
  const add = may('TRACE_OWN') && (
    <LinkButton to={product === null ? '/app/lots/new' : `/app/lots/new?product=${product}`} look="primary">
      {t('list.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('list.title')} description={t('list.description')} actions={add} />
      <DataList
        name={product === null ? 'lots' : `lots-${product}`}
        label={t('list.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/lots/${id}`}
        load={load}
        empty={{ title: t('list.empty.title'), description: t('list.empty.description'), action: add }}
      />
    </>
  );
}
