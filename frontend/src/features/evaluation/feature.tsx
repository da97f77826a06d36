import { AuditOutlined, ScheduleOutlined, TeamOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const readers = ['COUNCILS_VIEW', 'COUNCILS_MANAGE', 'COUNCIL_SEAT'] as const;

export const feature: Feature = {
  name: 'evaluation',
  routes: [
    { path: 'rounds', permission: 'ROUNDS_VIEW', load: () => import('./rounds-page') },
    { path: 'councils', permission: readers, kinds: province, load: () => import('./councils-page') },
    {
      path: 'councils/new',
      permission: 'COUNCILS_MANAGE',
      kinds: province,
      load: () => import('./council-form-page'),
    },
    { path: 'councils/:id', permission: readers, kinds: province, load: () => import('./council-page') },
    {
      path: 'councils/:id/edit',
      permission: 'COUNCILS_MANAGE',
      kinds: province,
      load: () => import('./council-form-page'),
    },
    { path: 'council-rules', permission: 'COUNCILS_MANAGE', kinds: province, load: () => import('./rules-page') },
    { path: 'scoring', permission: 'COUNCIL_SEAT', kinds: province, load: () => import('./scorings-page') },
    {
      path: 'scoring/:dossierId',
      permission: 'COUNCIL_SEAT',
      kinds: province,
      load: () => import('./sheet/sheet-page'),
    },
    {
      path: 'scoring/:dossierId/progress',
      permission: readers,
      kinds: province,
      load: () => import('./progress-page'),
    },
  ],
  navigation: [
    {
      to: 'rounds',
      label: 'rounds',
      section: 'programme',
      icon: <ScheduleOutlined />,
      permission: 'ROUNDS_VIEW',
      order: 90,
    },
    {
      to: 'scoring',
      label: 'scoring',
      section: 'work',
      icon: <AuditOutlined />,
      permission: 'COUNCIL_SEAT',
      kinds: province,
      order: 30,
    },
    {
      to: 'councils',
      label: 'councils',
      section: 'work',
      icon: <TeamOutlined />,
      permission: readers,
      kinds: province,
      order: 31,
    },
  ],
  workSources: [
    {
      key: 'scoring',
      permission: 'COUNCIL_SEAT',
      kinds: province,
      load: async (signal) => (await import('./scoring-work')).scoringWork(signal),
    },
  ],
};
