import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type User = Schemas['UserView'];
export type UserState = User['state'];
export type RoleChoice = Schemas['RoleView'];
export type Grant = Schemas['GrantRequest'];
export type Registration = Schemas['RegistrationView'];
export type RegistrationState = Registration['state'];
export type Commune = Schemas['Commune'];
export type RegistrationRules = Schemas['RegistrationRules'];

/** Those that people get into; accounts of earlier versions may still wait for a confirmation. */
export const USER_STATES: readonly UserState[] = ['ACTIVE', 'INVITED', 'DISABLED'];
export const REGISTRATION_STATES: readonly RegistrationState[] = ['PENDING', 'CONFIRMED', 'REFUSED'];
export const ORGANISATION_TYPES: readonly Registration['organisationType'][] = [
  'COOPERATIVE',
  'COOPERATIVE_GROUP',
  'ENTERPRISE',
  'FARM',
  'HOUSEHOLD',
  'ASSOCIATION',
];

const HOUR = 3_600_000;

export const rolesQuery = queryOptions({
  queryKey: ['users', 'roles'],
  queryFn: ({ signal }): Promise<RoleChoice[]> => body(api.GET('/api/users/roles', { signal })),
  staleTime: HOUR,
});

export const communesQuery = queryOptions({
  queryKey: ['communes'],
  queryFn: ({ signal }): Promise<Commune[]> => body(api.GET('/api/communes', { signal })),
  staleTime: HOUR,
});

export const userQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: ({ signal }): Promise<User> => body(api.GET('/api/users/{id}', { params: { path: { id } }, signal })),
  });

export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['registrations', 'one', id],
    queryFn: ({ signal }): Promise<Registration> =>
      body(api.GET('/api/registrations/{id}', { params: { path: { id } }, signal })),
  });

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }): Promise<User> => body(api.GET('/api/me/profile', { signal })),
});

export const rulesQuery = queryOptions({
  queryKey: ['registration-rules'],
  queryFn: ({ signal }): Promise<RegistrationRules> => body(api.GET('/api/identity-setting', { signal })),
});

function based(user: User) {
  return { path: { id: user.id }, header: { 'If-Match': `"${user.version}"` } };
}

export interface UserDetails {
  fullName: string;
  phone: string;
  agency: string;
  communeCode: string;
}

export function editUser(user: User, { fullName, phone, agency, communeCode }: UserDetails): Promise<User> {
  return body(
    api.PUT('/api/users/{id}', {
      params: based(user),
      body: { fullName, phone: phone || null, agency: agency || null, communeCode: communeCode || null },
    }),
  );
}

export function changeRoles(user: User, roles: Grant[]): Promise<User> {
  return body(api.PUT('/api/users/{id}/roles', { params: based(user), body: { roles } }));
}

export function disableUser(user: User, reason: string): Promise<User> {
  return body(api.POST('/api/users/{id}/disable', { params: based(user), body: { reason } }));
}

export function enableUser(user: User): Promise<User> {
  return body(api.POST('/api/users/{id}/enable', { params: based(user) }));
}

export function resendInvitation(user: User): Promise<User> {
  return body(api.POST('/api/users/{id}/invitation', { params: { path: { id: user.id } } }));
}

/** Roles as the server takes them: those of a commune with the commune, the others without. */
export function grantsOf(chosen: readonly string[], roles: readonly RoleChoice[], commune: string): Grant[] {
  return chosen.map((role) => ({
    role,
    communeCode: roles.some((one) => one.role === role && one.boundToCommune) ? commune || null : null,
  }));
}
