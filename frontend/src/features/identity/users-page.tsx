import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { useCommunes } from './communes';
import { rolesQuery, type User, USER_STATES } from './identity-api';
import { StateTag } from './state-tag';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<User>> {
  const state = USER_STATES.find((one) => one === filters['state']);
  const query = {
    limit,
    ...(filters['search'] === undefined ? {} : { search: filters['search'] }),
    ...(filters['role'] === undefined ? {} : { role: filters['role'] }),
    ...(filters['commune'] === undefined ? {} : { commune: filters['commune'] }),
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/users', { params: { query }, signal }));
}

function useColumns(communeName: (code: string | null) => string): Column<User>[] {
  const { t } = useTranslation('identity');
  return useMemo(
    () => [
      { key: 'name', title: t('user.fullName'), primary: true, render: ({ fullName }) => fullName },
      {
        key: 'roles',
        title: t('user.roles'),
        render: ({ roles }) => roles.map(({ role }) => t(`role.${role}`)).join(', '),
      },
      { key: 'state', title: t('user.state'), render: ({ state }) => <StateTag state={state} /> },
      { key: 'commune', title: t('user.commune'), render: ({ communeCode }) => communeName(communeCode) },
      { key: 'email', title: t('user.email'), render: ({ email }) => email ?? '' },
      { key: 'phone', title: t('user.phone'), hidden: true, render: ({ phone }) => phone ?? '' },
      { key: 'agency', title: t('user.agency'), hidden: true, render: ({ agency }) => agency ?? '' },
      {
        key: 'lastSignIn',
        title: t('user.lastSignIn'),
        hidden: true,
        render: ({ lastSignInAt }) => (lastSignInAt ? formatDateTime(lastSignInAt) : t('user.never')),
      },
    ],
    [t, communeName],
  );
}

function useUserFilters(communes: readonly { value: string; label: string }[]): Filter[] {
  const { t } = useTranslation('identity');
  const { data: roles } = useQuery(rolesQuery);
  return useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'search', label: t('users.search') },
      {
        kind: 'choice',
        key: 'role',
        label: t('user.role'),
        options: (roles ?? []).map(({ role }) => ({ value: role, label: t(`role.${role}`) })),
      },
      {
        kind: 'choice',
        key: 'state',
        label: t('user.state'),
        options: USER_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      },
      ...(communes.length === 0
        ? []
        : [{ kind: 'choice' as const, key: 'commune', label: t('user.commune'), options: communes }]),
    ],
    [t, roles, communes],
  );
}

export default function UsersPage() {
  const { t } = useTranslation('identity');
  const { may } = useSession();
  const communes = useCommunes();
  const columns = useColumns(communes.name);
  const filters = useUserFilters(communes.options);
  const invite = may('USERS_MANAGE') && (
    <LinkButton to="/app/users/new" look="primary">
      {t('users.invite')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('users.title')} description={t('users.description')} actions={invite} />
      <DataList
        name="users"
        label={t('users.list')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/users/${id}`}
        load={load}
        empty={{ title: t('users.empty.title'), description: t('users.empty.description'), action: invite }}
      />
    </>
  );
}
