import { BellOutlined, MailOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

export const feature: Feature = {
  name: 'notification',
  routes: [
    { path: 'notifications', permission: 'NOTIFICATIONS_OWN', load: () => import('./notifications-page') },
    { path: 'undelivered-letters', permission: 'MAIL_MANAGE', load: () => import('./letters-page') },
  ],
  navigation: [
    {
      to: 'notifications',
      label: 'notifications',
      section: 'work',
      icon: <BellOutlined />,
      permission: 'NOTIFICATIONS_OWN',
      order: 900,
    },
    {
      to: 'undelivered-letters',
      label: 'letters',
      section: 'settings',
      icon: <MailOutlined />,
      permission: 'MAIL_MANAGE',
      order: 85,
    },
  ],
};
