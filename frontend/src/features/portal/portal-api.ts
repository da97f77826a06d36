import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type PublicLine = Schemas['PublicLine'];
export type PublicChoices = Schemas['PublicChoices'];
export type PublicProduct = Schemas['PublicProduct'];
export type PublicProducer = Schemas['PublicProducer'];
export type PublishedLot = Schemas['PublishedLot'];

export interface Search {
  q: string;
  stars: string;
  group: string;
  commune: string;
}

export const SEARCH_FIELDS = ['q', 'stars', 'group', 'commune'] as const;

export const EMPTY_SEARCH: Search = { q: '', stars: '', group: '', commune: '' };

const PAGE = 24;

export function searchOf(address: string): Search {
  const params = new URLSearchParams(address);
  return { ...EMPTY_SEARCH, ...Object.fromEntries(SEARCH_FIELDS.map((field) => [field, params.get(field) ?? ''])) };
}

export function addressOf(search: Search): string {
  const params = new URLSearchParams(SEARCH_FIELDS.filter((field) => search[field] !== '').map((f) => [f, search[f]]));
  return params.size === 0 ? '/san-pham' : `/san-pham?${params.toString()}`;
}

export function findProducts(search: Search, signal: AbortSignal, after?: string) {
  const query = {
    limit: PAGE,
    ...(search.q === '' ? {} : { q: search.q }),
    ...(search.stars === '' ? {} : { stars: Number(search.stars) }),
    ...(search.group === '' ? {} : { group: search.group }),
    ...(search.commune === '' ? {} : { commune: search.commune }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/public/products', { params: { query }, signal }));
}

/** The first page of the search at that address. */
export function findAt(address: string, signal: AbortSignal) {
  return findProducts(searchOf(new URL(address, globalThis.location.origin).search), signal);
}

export const fetchChoices = (_: string, signal: AbortSignal) =>
  body(api.GET('/api/public/products/choices', { signal }));

export const fetchProduct = (id: string, signal: AbortSignal) =>
  body(api.GET('/api/public/products/{id}', { params: { path: { id } }, signal }));

export const fetchLots = (id: string, signal: AbortSignal): Promise<PublishedLot[]> =>
  body(api.GET('/api/public/products/{id}/lots', { params: { path: { id } }, signal }));

/** A producer with its recognised products. */
export async function fetchMaker(id: string, signal: AbortSignal) {
  const [producer, { items }] = await Promise.all([
    body(api.GET('/api/public/producers/{id}', { params: { path: { id } }, signal })),
    body(api.GET('/api/public/products', { params: { query: { producer: id, limit: 100 } }, signal })),
  ]);
  return { producer, products: items };
}
