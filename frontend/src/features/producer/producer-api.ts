import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type ProducerLine = Schemas['ProducerSummary'];
export type Producer = Schemas['ProducerView'];
export type ProducerProfile = Schemas['ProducerProfile'];
export type OrganisationType = NonNullable<ProducerProfile['organisationType']>;

export const ORGANISATION_TYPES: readonly OrganisationType[] = [
  'COOPERATIVE',
  'COOPERATIVE_GROUP',
  'ENTERPRISE',
  'FARM',
  'HOUSEHOLD',
  'ASSOCIATION',
];

export const SEXES: readonly NonNullable<ProducerProfile['representativeSex']>[] = ['FEMALE', 'MALE'];

export const producerQuery = (id: string) =>
  queryOptions({
    queryKey: ['producers', 'one', id],
    queryFn: ({ signal }): Promise<Producer> =>
      body(api.GET('/api/producers/{id}', { params: { path: { id } }, signal })),
  });

export function changeProducer({ id, version }: Producer, profile: ProducerProfile): Promise<Producer> {
  return body(
    api.PUT('/api/producers/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: profile,
    }),
  );
}

/** Where the communes of the province lie. */
export const communePlacesQuery = queryOptions({
  queryKey: ['communes', 'places'],
  queryFn: ({ signal }) => body(api.GET('/api/map/communes', { signal })),
  staleTime: 3_600_000,
});

export function placeProducer({ id, version }: Producer, location: Producer['location']): Promise<Producer> {
  return body(
    api.PUT('/api/producers/{id}/location', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { location },
    }),
  );
}

export function addMember({ id }: Producer, login: string): Promise<Producer> {
  return body(api.POST('/api/producers/{id}/members', { params: { path: { id } }, body: { login } }));
}

export function removeMember({ id }: Producer, member: string): Promise<Producer> {
  return body(api.DELETE('/api/producers/{id}/members/{member}', { params: { path: { id, member } } }));
}

export type PublicContact = Schemas['PublicContactView'];

export const publicContactQuery = (id: string) =>
  queryOptions({
    queryKey: ['producers', 'contact', id],
    queryFn: ({ signal }): Promise<PublicContact> =>
      body(api.GET('/api/producers/{id}/public-contact', { params: { path: { id } }, signal })),
  });

export function publishContact({ id }: Producer, version: number, contact: Schemas['PublicContact']) {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return body(api.PUT('/api/producers/{id}/public-contact', { params, body: contact }));
}
