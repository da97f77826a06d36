import type { PublicFeature } from '@/shared/feature/public-feature';

export const publicFeature: PublicFeature = {
  name: 'portal',
  routes: [{ path: '/', load: () => import('./front-page') }],
};
