import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Me, Permission } from './me';
import type { Workspace } from './workspace';

export interface Session {
  workspace: Workspace;
  me: Me;
  /** Whether the signed-in person holds a permission. */
  may: (permission: Permission) => boolean;
  /** False while the workspace is suspended: reading goes on, writing is refused. */
  writable: boolean;
}

const SessionContext = createContext<Session | null>(null);

interface SessionProviderProps {
  workspace: Workspace;
  me: Me;
  children: ReactNode;
}

export function SessionProvider({ workspace, me, children }: SessionProviderProps) {
  const session = useMemo<Session>(() => {
    const permissions = new Set<Permission>(me.permissions);
    return {
      workspace,
      me,
      may: (permission) => permissions.has(permission),
      writable: workspace.state === 'ACTIVE',
    };
  }, [workspace, me]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The signed-in person and their workspace; only inside `/app`. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside a SessionProvider');
  return session;
}
