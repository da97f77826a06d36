import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import { Problem } from '@/shared/api/problem';

/** Who is signed in, with what they may do here. */
export type Me = components['schemas']['MeView'];

/** What an endpoint may ask for, as the server names it. */
export type Permission = Me['permissions'][number];

/** Null when nobody is signed in. */
export async function fetchMe(signal?: AbortSignal): Promise<Me | null> {
  try {
    return await body<Me>(api.GET('/api/me', signal ? { signal } : {}));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => fetchMe(signal),
  staleTime: 60_000,
});
