import { CloudUploadOutlined, ClusterOutlined, PlusCircleOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const kinds = ['OPERATOR'] as const;

export const feature: Feature = {
  name: 'operations',
  routes: [
    { path: 'tenants', permission: 'TENANTS_VIEW', kinds, load: () => import('./tenants-page') },
    { path: 'tenants/:slug', permission: 'TENANTS_VIEW', kinds, load: () => import('./tenant-page') },
    { path: 'exports', permission: 'TENANTS_VIEW', kinds, load: () => import('./exports-page') },
    { path: 'onboardings', permission: 'TENANTS_VIEW', kinds, load: () => import('./onboardings-page') },
    { path: 'onboardings/new', permission: 'TENANTS_MANAGE', kinds, load: () => import('./new-onboarding-page') },
    { path: 'onboardings/:id', permission: 'TENANTS_VIEW', kinds, load: () => import('./onboarding-page') },
  ],
  navigation: [
    {
      to: 'tenants',
      label: 'tenants',
      section: 'operations',
      icon: <ClusterOutlined />,
      permission: 'TENANTS_VIEW',
      kinds,
      order: 10,
    },
    {
      to: 'onboardings',
      label: 'onboardings',
      section: 'operations',
      icon: <PlusCircleOutlined />,
      permission: 'TENANTS_VIEW',
      kinds,
      order: 20,
    },
    {
      to: 'exports',
      label: 'exports',
      section: 'operations',
      icon: <CloudUploadOutlined />,
      permission: 'TENANTS_VIEW',
      kinds,
      order: 30,
    },
  ],
  firstSteps: [{ label: 'firstOnboarding', to: 'onboardings/new', permission: 'TENANTS_MANAGE', kinds }],
  workSources: [
    {
      key: 'operations',
      permission: 'TENANTS_VIEW',
      kinds,
      load: async (signal) => (await import('./operator-work')).operatorWork(signal),
    },
  ],
};
