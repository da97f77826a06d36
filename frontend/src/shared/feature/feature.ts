import type { ComponentType, ReactNode } from 'react';
import type { Permission } from '@/shared/session/me';
import type { Session } from '@/shared/session/session';
import type { WorkspaceKind } from '@/shared/session/workspace';

/** Who sees a screen or a navigation entry. */
export interface Audience {
  /** Every signed-in person when absent; any one of them when several. */
  permission?: Permission | readonly Permission[];
  /** Every workspace when absent. */
  kinds?: readonly WorkspaceKind[];
}

export interface FeatureRoute extends Audience {
  /** Below `/app`, without a leading slash: `criteria/templates/:id`. */
  path: string;
  /** Loaded when the screen opens: `() => import('./template-page')`; the module's default export is shown. */
  load: () => Promise<{ default: ComponentType }>;
}

/** The sections of the side navigation, in this order. */
export const NAVIGATION_SECTIONS = ['work', 'programme', 'national', 'operations', 'settings'] as const;
export type NavigationSection = (typeof NAVIGATION_SECTIONS)[number];

export interface NavigationItem extends Audience {
  /** Below `/app`. */
  to: string;
  /** Key in the feature's `i18n/navigation.json`. */
  label: string;
  section: NavigationSection;
  /** An icon of @ant-design/icons. */
  icon: ReactNode;
  /** Place within the section; 100 when absent. */
  order?: number;
}

/** One line of the start page: something the person is to do, one click away. */
export interface WorkItem {
  id: string;
  /** A sentence in the person's language: "Xác nhận chủ thể HTX Nga Thái". */
  title: string;
  /** What it concerns and who waits for it. */
  detail?: string;
  /** ISO date or instant; items without one come last. */
  deadline?: string | null;
  /** Below `/app`. */
  to: string;
}

/** A place that knows what the person should do next. */
export interface WorkSource extends Audience {
  key: string;
  load: (signal: AbortSignal, session: Session) => Promise<WorkItem[]>;
}

/** A first action offered on the start page while there is nothing to do. */
export interface FirstStep extends Audience {
  /** Key in the feature's `i18n/navigation.json`. */
  label: string;
  to: string;
  order?: number;
}

/** What a feature adds to the workspace. Exported as `feature` from `src/features/<name>/feature.tsx`. */
export interface Feature {
  /** The folder's name; also the i18n namespace. */
  name: string;
  routes: readonly FeatureRoute[];
  navigation: readonly NavigationItem[];
  workSources?: readonly WorkSource[];
  firstSteps?: readonly FirstStep[];
}

export function isFor(audience: Audience, session: Session): boolean {
  const { permission, kinds } = audience;
  if (kinds && !kinds.includes(session.workspace.kind)) return false;
  if (permission === undefined) return true;
  const permissions = typeof permission === 'string' ? [permission] : permission;
  return permissions.some((one) => session.may(one));
}
