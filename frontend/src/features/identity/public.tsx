import type { PublicFeature } from '@/shared/feature/public-feature';

export const publicFeature: PublicFeature = {
  name: 'identity',
  routes: [
    { path: '/dang-ky', load: () => import('./register-page') },
    { path: '/dang-ky/xac-minh', load: () => import('./proof-page') },
  ],
};
