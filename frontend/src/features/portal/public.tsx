import type { PublicFeature } from '@/shared/feature/public-feature';

export const publicFeature: PublicFeature = {
  name: 'portal',
  routes: [
    { path: '/', load: () => import('./front-page') },
    { path: '/san-pham', load: () => import('./search-page') },
    { path: '/san-pham/:id', load: () => import('./product-page') },
    { path: '/chu-the/:id', load: () => import('./maker-page') },
  ],
};
