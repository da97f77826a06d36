import { FileSearchOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

export const feature: Feature = {
  name: 'audit',
  routes: [
    { path: 'audit', permission: 'AUDIT_VIEW', load: () => import('./audit-page') },
    { path: 'audit/:id', permission: 'AUDIT_VIEW', load: () => import('./audit-entry-page') },
  ],
  navigation: [
    {
      to: 'audit',
      label: 'audit',
      section: 'settings',
      icon: <FileSearchOutlined />,
      permission: 'AUDIT_VIEW',
      order: 80,
    },
  ],
};
