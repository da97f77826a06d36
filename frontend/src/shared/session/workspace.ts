import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

export type Workspace = components['schemas']['WorkspaceView'];

/** What a host is: a province, the national office or the vendor. */
export type WorkspaceKind = Workspace['kind'];

export function fetchWorkspace(signal?: AbortSignal): Promise<Workspace> {
  return body<Workspace>(api.GET('/api/workspace', signal ? { signal } : {}));
}

export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: ({ signal }) => fetchWorkspace(signal),
  staleTime: 60_000,
});
