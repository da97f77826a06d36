import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, body } from '@/shared/api/client';
import { useSession } from '@/shared/session/session';

const HOUR = 3_600_000;

const communesQuery = queryOptions({
  queryKey: ['communes'],
  queryFn: ({ signal }) => body(api.GET('/api/communes', { signal })),
  staleTime: HOUR,
});

/** The communes of the province, to choose from and to name them; none on other workspaces. */
export function useCommunes() {
  const { workspace } = useSession();
  const { data } = useQuery({ ...communesQuery, enabled: workspace.kind === 'PROVINCE' });
  return useMemo(() => {
    const names = new Map((data ?? []).map(({ code, name }) => [code, name]));
    return {
      options: (data ?? []).map(({ code, name }) => ({ value: code, label: name })),
      name: (code: string | null) => (code === null ? '' : (names.get(code) ?? code)),
    };
  }, [data]);
}
