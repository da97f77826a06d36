import { GiftOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const readers = ['PRODUCERS_VIEW', 'PRODUCERS_OWN'] as const;
const writers = ['PRODUCERS_MANAGE', 'PRODUCERS_OWN'] as const;

export const feature: Feature = {
  name: 'product',
  routes: [
    { path: 'products', permission: readers, kinds: province, load: () => import('./products-page') },
    { path: 'products/new', permission: writers, kinds: province, load: () => import('./new-product-page') },
    { path: 'products/:id', permission: readers, kinds: province, load: () => import('./product-page') },
    { path: 'products/:id/edit', permission: writers, kinds: province, load: () => import('./product-form-page') },
  ],
  navigation: [
    {
      to: 'products',
      label: 'products',
      section: 'programme',
      icon: <GiftOutlined />,
      permission: readers,
      kinds: province,
      order: 20,
    },
  ],
  firstSteps: [{ label: 'firstProduct', to: 'products/new', permission: 'PRODUCERS_OWN' }],
};
