import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { useCommunes } from '@/shared/communes/communes';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { type DossierLine, KINDS, STATES } from './dossier-api';
import { Clock, StateTag } from './state-tag';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<DossierLine>> {
  const state = STATES.find((one) => one === filters['state']);
  const kind = KINDS.find((one) => one === filters['kind']);
  const query = {
    limit,
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(state === undefined ? {} : { state }),
    ...(kind === undefined ? {} : { kind }),
    ...(filters['commune'] === undefined ? {} : { commune: filters['commune'] }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/dossiers', { params: { query }, signal }));
}

export default function DossiersPage() {
  const { t } = useTranslation('dossier');
  const { may, writable } = useSession();
  const own = may('DOSSIERS_OWN');
  const communes = useCommunes();
  const columns = useMemo<Column<DossierLine>[]>(
    () => [
      { key: 'product', title: t('field.product'), primary: true, render: ({ productName }) => productName },
      ...(own
        ? []
        : [{ key: 'producer', title: t('field.producer'), render: ({ producerName }: DossierLine) => producerName }]),
      { key: 'state', title: t('field.state'), render: ({ state }) => <StateTag state={state} /> },
      { key: 'due', title: t('field.due'), render: ({ daysLeft }) => <Clock daysLeft={daysLeft} /> },
      { key: 'kind', title: t('field.kind'), render: ({ kind }) => t(`kind.${kind}`) },
      { key: 'receipt', title: t('field.receipt'), render: ({ receiptNumber }) => receiptNumber ?? t('none') },
      {
        key: 'submitted',
        title: t('field.submitted'),
        render: ({ submittedAt }) => (submittedAt ? formatDate(submittedAt) : t('none')),
      },
    ],
    [t, own],
  );
  const filters = useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('search') },
      {
        kind: 'choice',
        key: 'state',
        label: t('field.state'),
        options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      },
      {
        kind: 'choice',
        key: 'kind',
        label: t('field.kind'),
        options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      },
      ...(may('DOSSIERS_VIEW')
        ? [{ kind: 'choice' as const, key: 'commune', label: t('board.commune'), options: communes.options }]
        : []),
    ],
    [t, may, communes],
  );
  const create =
    own && writable ? (
      <LinkButton to="/app/dossiers/new" look="primary">
        {t('new.action')}
      </LinkButton>
    ) : undefined;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        description={t(own ? 'list.ownDescription' : 'list.description')}
        actions={create}
      />
      <DataList
        name="dossiers"
        label={t('list.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/dossiers/${id}`}
        load={load}
        empty={{
          title: t('list.empty.title'),
          description: t(own ? 'list.empty.own' : 'list.empty.description'),
          action: create,
        }}
      />
    </>
  );
}
