import { BarChartOutlined, CloudDownloadOutlined, ShoppingOutlined, StarOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const kinds = ['NATIONAL'] as const;
const permission = 'NATIONAL_FIGURES';

export const feature: Feature = {
  name: 'national',
  routes: [
    { path: 'national', permission, kinds, load: () => import('./overview-page') },
    { path: 'national/products', permission, kinds, load: () => import('./products-page') },
    { path: 'national/products/:source/:id', permission, kinds, load: () => import('./product-page') },
    { path: 'national/sources', permission, kinds, load: () => import('./sources-page') },
    {
      path: 'national/candidates',
      permission: 'FIVE_STAR_CANDIDATES',
      kinds,
      load: () => import('./candidates-page'),
    },
    {
      path: 'national/candidates/:source/:id',
      permission: 'FIVE_STAR_CANDIDATES',
      kinds,
      load: () => import('./candidate-page'),
    },
  ],
  navigation: [
    {
      to: 'national',
      label: 'overview',
      section: 'national',
      icon: <BarChartOutlined />,
      permission,
      kinds,
      order: 10,
    },
    {
      to: 'national/products',
      label: 'products',
      section: 'national',
      icon: <ShoppingOutlined />,
      permission,
      kinds,
      order: 20,
    },
    {
      to: 'national/candidates',
      label: 'candidates',
      section: 'national',
      icon: <StarOutlined />,
      permission: 'FIVE_STAR_CANDIDATES',
      kinds,
      order: 30,
    },
    {
      to: 'national/sources',
      label: 'sources',
      section: 'national',
      icon: <CloudDownloadOutlined />,
      permission,
      kinds,
      order: 40,
    },
  ],
  workSources: [
    {
      key: 'national-candidates',
      permission: 'FIVE_STAR_CANDIDATES',
      kinds,
      load: async (signal) => (await import('./national-work')).candidateWork(signal),
    },
  ],
};
