import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import type { FilterValues } from '@/shared/ui/data-list/filters';

export type Figures = components['schemas']['Figures'];
export type Counts = components['schemas']['Counts'];
export type SourceFigures = components['schemas']['SourceFigures'];
export type ReportingSource = components['schemas']['ReportingSource'];
export type NationalProductLine = components['schemas']['NationalProductLine'];
export type NationalProduct = components['schemas']['NationalProductView'];
export type ReceivedPackage = components['schemas']['ReceivedPackage'];
export type CandidateLine = components['schemas']['CandidateLine'];
export type Candidate = components['schemas']['CandidateView'];
export type ProductGroup = components['schemas']['GroupChoice'];

/** The filters of the address as the server takes them. */
export function nationalQuery(filters: FilterValues) {
  return {
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(filters['source'] === undefined ? {} : { source: filters['source'] }),
    ...(filters['province'] === undefined ? {} : { province: filters['province'] }),
    ...(filters['group'] === undefined ? {} : { group: filters['group'] }),
    ...(filters['stars'] === undefined ? {} : { stars: Number(filters['stars']) }),
    ...(filters['year'] === undefined ? {} : { year: Number(filters['year']) }),
  };
}

export function figuresQuery(filters: FilterValues) {
  return queryOptions({
    queryKey: ['national', 'figures', filters],
    queryFn: ({ signal }) =>
      body(api.GET('/api/national/figures', { params: { query: nationalQuery(filters) }, signal })),
    placeholderData: (before) => before,
  });
}

export const groupsQuery = queryOptions({
  queryKey: ['national', 'groups'],
  queryFn: ({ signal }) => body(api.GET('/api/national/groups', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const sourcesQuery = queryOptions({
  queryKey: ['national', 'sources'],
  queryFn: ({ signal }) => body(api.GET('/api/national/sources', { signal })),
});

export function productQuery(source: string, id: string) {
  return queryOptions({
    queryKey: ['national', 'product', source, id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/national/products/{source}/{id}', { params: { path: { source, id } }, signal })),
  });
}

export function candidateQuery(source: string, id: string) {
  return queryOptions({
    queryKey: ['national', 'candidate', source, id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/national/candidates/{source}/{id}', { params: { path: { source, id } }, signal })),
  });
}
