import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '@/shared/session/session';
import { communesQuery } from './identity-api';

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
