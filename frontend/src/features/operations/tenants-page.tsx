import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Tag } from '@/shared/ui/tag/tag';
import type { Tenant } from './operations-api';
import { TENANT_TONES } from './tones';

function load({ filters, after, limit, signal }: PageRequest) {
  const query = { query: filters['query'] ?? '', limit, ...(after ? { after } : {}) };
  return body(api.GET('/api/tenants', { params: { query }, signal }));
}

function useColumns(): Column<Tenant>[] {
  const { t } = useTranslation('operations');
  return useMemo(
    () => [
      { key: 'name', title: t('column.name'), primary: true, render: ({ fullName }) => fullName },
      {
        key: 'state',
        title: t('column.state'),
        render: ({ state }) => <Tag tone={TENANT_TONES[state]}>{t(`state.${state}`)}</Tag>,
      },
      { key: 'address', title: t('column.address'), render: ({ address }) => <a href={address}>{address}</a> },
      {
        key: 'version',
        title: t('column.version'),
        render: ({ changeSets }) => (changeSets === null ? t('none') : t('changes', { count: changeSets })),
      },
      {
        key: 'migrated',
        title: t('column.migrated'),
        render: ({ migratedAt }) => (migratedAt ? formatDateTime(migratedAt) : t('none')),
      },
      {
        key: 'request',
        title: t('column.request'),
        render: ({ lastRequest }) =>
          lastRequest
            ? t('lastRequest', {
                action: t(`action.${lastRequest.action}`),
                state: t(`requestState.${lastRequest.state}`),
              })
            : t('none'),
      },
      { key: 'code', title: t('column.code'), hidden: true, render: ({ provinceCode }) => provinceCode ?? '' },
      {
        key: 'created',
        title: t('column.created'),
        hidden: true,
        render: ({ createdAt }) => formatDateTime(createdAt),
      },
    ],
    [t],
  );
}

export default function TenantsPage() {
  const { t } = useTranslation('operations');
  const { may } = useSession();
  const columns = useColumns();
  const filters = useMemo<Filter[]>(() => [{ kind: 'text', key: 'query', label: t('search') }], [t]);
  const onboard = may('TENANTS_MANAGE') && (
    <LinkButton to="/app/onboardings/new" look="primary">
      {t('tenants.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('tenants.title')} description={t('tenants.description')} actions={onboard} />
      <DataList
        name="tenants"
        label={t('tenants.list')}
        columns={columns}
        filters={filters}
        rowKey={({ slug }) => slug}
        rowLink={({ slug }) => `/app/tenants/${slug}`}
        load={load}
        empty={{ title: t('tenants.empty.title'), description: t('tenants.empty.description'), action: onboard }}
      />
    </>
  );
}
