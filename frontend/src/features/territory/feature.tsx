import { EnvironmentOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

/** Đơn vị hành chính: the list before and after 1 July 2025, on every workspace. */
export const feature: Feature = {
  name: 'territory',
  routes: [
    { path: 'territory', permission: 'UNITS_VIEW', load: () => import('./search-page') },
    { path: 'territory/units/:id', permission: 'UNITS_VIEW', load: () => import('./unit-page') },
  ],
  navigation: [
    {
      to: 'territory',
      label: 'units',
      section: 'programme',
      icon: <EnvironmentOutlined />,
      permission: 'UNITS_VIEW',
      order: 90,
    },
  ],
};
