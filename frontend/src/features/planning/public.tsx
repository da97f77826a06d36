import type { PublicFeature } from '@/shared/feature/public-feature';

export const publicFeature: PublicFeature = {
  name: 'planning',
  routes: [{ path: '/ban-do', load: () => import('./map-page') }],
};
