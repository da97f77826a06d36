import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { fetchWorkspace, type Workspace } from '@/shared/session/workspace';
import { applyAccent } from '@/shared/theme/accent';

/** Whose page this is, in its colour. */
export function useFrontWorkspace() {
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const cancelled = new AbortController();
    fetchWorkspace(cancelled.signal).then(
      (loaded) => {
        applyAccent(loaded.accentColor);
        setWorkspace(loaded);
      },
      (error: unknown) => {
        if (!cancelled.signal.aborted) setProblem(asProblem(error));
      },
    );
    return () => cancelled.abort();
  }, []);
  return { workspace, problem };
}
