import { BellOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

export const feature: Feature = {
  name: 'notification',
  routes: [{ path: 'notifications', permission: 'NOTIFICATIONS_OWN', load: () => import('./notifications-page') }],
  navigation: [
    {
      to: 'notifications',
      label: 'notifications',
      section: 'work',
      icon: <BellOutlined />,
      permission: 'NOTIFICATIONS_OWN',
      order: 900,
    },
  ],
};
