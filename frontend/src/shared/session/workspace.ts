import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';

/** What a host is: a province, the national office or the vendor. */
export type WorkspaceKind = 'PROVINCE' | 'NATIONAL' | 'OPERATOR';

export interface Workspace {
  slug: string;
  kind: WorkspaceKind;
  name: string;
  fullName: string;
  emblemUrl: string | null;
  accentColor: string | null;
  state: 'ACTIVE' | 'SUSPENDED';
  locale: string;
}

export function fetchWorkspace(signal?: AbortSignal): Promise<Workspace> {
  return body<Workspace>(api.GET('/api/workspace', signal ? { signal } : {}));
}

export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: ({ signal }) => fetchWorkspace(signal),
  staleTime: 60_000,
});
