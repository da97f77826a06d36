import { ShopOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const readers = ['PRODUCERS_VIEW', 'PRODUCERS_OWN'] as const;

export const feature: Feature = {
  name: 'producer',
  routes: [
    { path: 'producers', permission: readers, kinds: province, load: () => import('./producers-page') },
    { path: 'producers/:id', permission: readers, kinds: province, load: () => import('./producer-page') },
    {
      path: 'producers/:id/edit',
      permission: ['PRODUCERS_MANAGE', 'PRODUCERS_OWN'],
      kinds: province,
      load: () => import('./producer-form-page'),
    },
  ],
  navigation: [
    {
      to: 'producers',
      label: 'producers',
      section: 'programme',
      icon: <ShopOutlined />,
      permission: readers,
      kinds: province,
      order: 10,
    },
  ],
  firstSteps: [{ label: 'ownProfile', to: 'producers', permission: 'PRODUCERS_OWN' }],
};
