import type { Me } from './me';
import type { Workspace } from './workspace';

/** Who works here without a network: kept on the device while a person takes work along, forgotten when he signs out. */
export interface KeptSession {
  me: Me;
  workspace: Workspace;
}

const KEY = 'ocop.session';

export function keepSession({ me, workspace }: KeptSession): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ me, workspace } satisfies KeptSession));
  } catch {
    // Without a network the person then has to wait for one.
  }
}

export function keptSession(): KeptSession | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<KeptSession> | null;
    return kept?.me && kept.workspace ? { me: kept.me, workspace: kept.workspace } : null;
  } catch {
    return null;
  }
}

export function forgetSession(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept then.
  }
}
