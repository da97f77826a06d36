import { AimOutlined, EnvironmentOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';
import { loadDraftWork } from './planning-work';

const province = ['PROVINCE'] as const;

export const feature: Feature = {
  name: 'planning',
  routes: [
    { path: 'map', kinds: province, load: () => import('./workspace-map-page') },
    { path: 'plans', permission: 'PLANS_VIEW', kinds: province, load: () => import('./plans-page') },
    { path: 'plans/new', permission: 'PLANS_MANAGE', kinds: province, load: () => import('./plan-form-page') },
    { path: 'plans/:id', permission: 'PLANS_VIEW', kinds: province, load: () => import('./plan-page') },
    { path: 'plans/:id/edit', permission: 'PLANS_MANAGE', kinds: province, load: () => import('./plan-form-page') },
    { path: 'plan-layers/:id', permission: 'PLANS_VIEW', kinds: province, load: () => import('./layer-page') },
  ],
  navigation: [
    {
      to: 'plans',
      label: 'plans',
      section: 'programme',
      icon: <AimOutlined />,
      permission: 'PLANS_VIEW',
      kinds: province,
      order: 60,
    },
    { to: 'map', label: 'map', section: 'programme', icon: <EnvironmentOutlined />, kinds: province, order: 61 },
  ],
  workSources: [{ key: 'plan-drafts', permission: 'PLANS_MANAGE', kinds: province, load: loadDraftWork }],
  firstSteps: [{ label: 'firstPlan', to: 'plans/new', permission: 'PLANS_MANAGE', kinds: province }],
};
