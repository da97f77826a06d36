import { CalendarOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

export const feature: Feature = {
  name: 'calendar',
  routes: [{ path: 'calendar', permission: 'CALENDAR_VIEW', load: () => import('./calendar-page') }],
  navigation: [
    {
      to: 'calendar',
      label: 'calendar',
      section: 'programme',
      icon: <CalendarOutlined />,
      permission: 'CALENDAR_VIEW',
      order: 200,
    },
  ],
};
