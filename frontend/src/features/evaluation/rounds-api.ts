import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/api/schema';

export type Round = components['schemas']['RoundView'];

export function roundsOf(year: number) {
  return queryOptions({
    queryKey: ['rounds', year],
    queryFn: ({ signal }) => body(api.GET('/api/rounds', { params: { query: { year } }, signal })),
  });
}

/** The round that a request sent on that day will be in. */
export function roundCaughtOn(sent: string) {
  return queryOptions({
    queryKey: ['rounds', 'caught', sent],
    queryFn: ({ signal }) => body(api.GET('/api/rounds/caught', { params: { query: { sent } }, signal })),
  });
}

export function addLegalRounds(year: number) {
  return body(api.POST('/api/rounds/legal', { params: { query: { year } } }));
}

export function moveRound({ id, version }: Round, step: 'open' | 'close') {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return body(
    step === 'open' ? api.POST('/api/rounds/{id}/open', { params }) : api.POST('/api/rounds/{id}/close', { params }),
  );
}
