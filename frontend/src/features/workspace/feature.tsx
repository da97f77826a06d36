import { BankOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

/** Thông tin đơn vị: official name, emblem and colour, set by the administrator of the workspace. */
export const feature: Feature = {
  name: 'workspace',
  routes: [{ path: 'workspace', permission: 'WORKSPACE_SETTINGS', load: () => import('./profile-page') }],
  navigation: [
    {
      to: 'workspace',
      label: 'profile',
      section: 'settings',
      icon: <BankOutlined />,
      permission: 'WORKSPACE_SETTINGS',
      order: 5,
    },
  ],
  firstSteps: [{ label: 'firstProfile', to: 'workspace', permission: 'WORKSPACE_SETTINGS', order: 110 }],
};
