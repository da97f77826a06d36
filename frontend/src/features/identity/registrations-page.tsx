import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { useCommunes } from './communes';
import { type Registration, REGISTRATION_STATES } from './identity-api';
import { StateTag } from './state-tag';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<Registration>> {
  const state = REGISTRATION_STATES.find((one) => one === filters['state']);
  const query = {
    limit,
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/registrations', { params: { query }, signal }));
}

export default function RegistrationsPage() {
  const { t } = useTranslation('identity');
  const communes = useCommunes();
  const columns = useMemo<Column<Registration>[]>(
    () => [
      {
        key: 'organisation',
        title: t('registration.organisation'),
        primary: true,
        render: ({ organisationName }) => organisationName,
      },
      { key: 'type', title: t('registration.type'), render: ({ organisationType }) => t(`type.${organisationType}`) },
      { key: 'person', title: t('registration.person'), render: ({ fullName }) => fullName },
      { key: 'commune', title: t('user.commune'), render: ({ communeCode }) => communes.name(communeCode) },
      { key: 'state', title: t('user.state'), render: ({ state }) => <StateTag state={state} /> },
      {
        key: 'submitted',
        title: t('registration.submitted'),
        render: ({ submittedAt }) => formatDateTime(submittedAt),
      },
    ],
    [t, communes],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        kind: 'choice',
        key: 'state',
        label: t('user.state'),
        options: REGISTRATION_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t('registrations.title')} description={t('registrations.description')} />
      <DataList
        name="registrations"
        label={t('registrations.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/registrations/${id}`}
        load={load}
        empty={{ title: t('registrations.empty.title'), description: t('registrations.empty.description') }}
      />
    </>
  );
}
