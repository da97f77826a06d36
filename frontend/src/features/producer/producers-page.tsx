import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { useCommunes } from '@/shared/communes/communes';
import { useSession } from '@/shared/session/session';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ORGANISATION_TYPES, type ProducerLine } from './producer-api';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<ProducerLine>> {
  const type = ORGANISATION_TYPES.find((one) => one === filters['type']);
  const query = {
    limit,
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(filters['commune'] === undefined ? {} : { commune: filters['commune'] }),
    ...(type === undefined ? {} : { type }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/producers', { params: { query }, signal }));
}

function useColumns(communeName: (code: string | null) => string): Column<ProducerLine>[] {
  const { t } = useTranslation('producer');
  return useMemo(
    () => [
      { key: 'name', title: t('field.name'), primary: true, render: ({ name }) => name },
      {
        key: 'type',
        title: t('field.organisationType'),
        render: ({ organisationType }) => (organisationType ? t(`type.${organisationType}`) : t('unknown')),
      },
      {
        key: 'commune',
        title: t('field.communeCode'),
        render: ({ communeCode }) => (communeCode ? communeName(communeCode) : t('unknown')),
      },
      {
        key: 'representative',
        title: t('field.representative'),
        render: ({ representative }) => representative ?? t('unknown'),
      },
      { key: 'phone', title: t('field.phone'), render: ({ phone }) => phone ?? t('unknown') },
      { key: 'taxCode', title: t('field.taxCode'), hidden: true, render: ({ taxCode }) => taxCode ?? t('unknown') },
      { key: 'email', title: t('field.email'), hidden: true, render: ({ email }) => email ?? t('unknown') },
    ],
    [t, communeName],
  );
}

export default function ProducersPage() {
  const { t } = useTranslation('producer');
  const { may } = useSession();
  const communes = useCommunes();
  const columns = useColumns(communes.name);
  const official = may('PRODUCERS_VIEW');
  const filters = useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('list.search') },
      {
        kind: 'choice',
        key: 'type',
        label: t('field.organisationType'),
        options: ORGANISATION_TYPES.map((value) => ({ value, label: t(`type.${value}`) })),
      },
      { kind: 'choice', key: 'commune', label: t('field.communeCode'), options: communes.options },
    ],
    [t, communes],
  );
  const words = official ? 'list' : 'own';
  return (
    <>
      <PageHeader title={t(`${words}.title`)} description={t(`${words}.description`)} />
      <DataList
        name="producers"
        label={t(`${words}.title`)}
        columns={columns}
        {...(official ? { filters, exportPath: '/api/producers/export' } : {})}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/producers/${id}`}
        load={load}
        empty={{ title: t(`${words}.empty.title`), description: t(`${words}.empty.description`) }}
      />
    </>
  );
}
