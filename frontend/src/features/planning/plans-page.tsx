import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { LayerTag } from './layer-tag';
import { PLAN_STATES, PLAN_TYPES, type PlanLine } from './planning-api';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<PlanLine>> {
  const type = PLAN_TYPES.find((one) => one === filters['type']);
  const state = PLAN_STATES.find((one) => one === filters['state']);
  const query = {
    limit,
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(type === undefined ? {} : { type }),
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/plans', { params: { query }, signal }));
}

function useColumns(): Column<PlanLine>[] {
  const { t } = useTranslation('planning');
  return useMemo(
    () => [
      { key: 'name', title: t('field.name'), primary: true, render: ({ name }) => name },
      { key: 'type', title: t('field.type'), render: ({ type }) => t(`type.${type}`) },
      { key: 'state', title: t('field.state'), render: ({ state }) => t(`state.${state}`) },
      {
        key: 'decision',
        title: t('card.decision'),
        render: ({ decisionNo, decidedOn }) =>
          [decisionNo, decidedOn && formatDate(decidedOn)].filter(Boolean).join(' – ') || t('none'),
      },
      {
        key: 'communes',
        title: t('field.communes'),
        align: 'end',
        render: ({ communes }) => formatInteger(communes),
      },
      { key: 'layer', title: t('layer.title'), render: ({ layer }) => <LayerTag state={layer} /> },
      {
        key: 'synthetic',
        title: t('field.synthetic'),
        hidden: true,
        render: ({ synthetic }) => (synthetic ? t('synthetic') : t('none')),
      },
    ],
    [t],
  );
}

export default function PlansPage() {
  const { t } = useTranslation('planning');
  const { may, writable } = useSession();
  const manages = may('PLANS_MANAGE') && writable;
  const columns = useColumns();
  const filters = useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('list.search') },
      {
        kind: 'choice',
        key: 'type',
        label: t('field.type'),
        options: PLAN_TYPES.map((value) => ({ value, label: t(`type.${value}`) })),
      },
      {
        kind: 'choice',
        key: 'state',
        label: t('field.state'),
        options: PLAN_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      },
    ],
    [t],
  );
  const add = (
    <LinkButton to="/app/plans/new" look="primary">
      {t('list.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('list.title')} description={t('list.description')} {...(manages ? { actions: add } : {})} />
      <DataList
        name="plans"
        label={t('list.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/plans/${id}`}
        load={load}
        empty={{ title: t('list.empty.title'), description: t('list.empty.description') }}
      />
    </>
  );
}
