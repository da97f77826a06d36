import type { ComponentType } from 'react';

export interface PublicRoute {
  /** From the host's root: `/san-pham/:id`. */
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

/** What a feature adds to the public pages. Exported as `publicFeature` from `src/features/<name>/public.tsx`. */
export interface PublicFeature {
  name: string;
  routes: readonly PublicRoute[];
}
