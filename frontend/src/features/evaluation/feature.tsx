import { ScheduleOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

export const feature: Feature = {
  name: 'evaluation',
  routes: [{ path: 'rounds', permission: 'ROUNDS_VIEW', load: () => import('./rounds-page') }],
  navigation: [
    {
      to: 'rounds',
      label: 'rounds',
      section: 'programme',
      icon: <ScheduleOutlined />,
      permission: 'ROUNDS_VIEW',
      order: 90,
    },
  ],
};
