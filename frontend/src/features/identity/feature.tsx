import { IdcardOutlined, SettingOutlined, TeamOutlined, UserAddOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const deciders = ['REGISTRATIONS_DECIDE', 'USERS_VIEW'] as const;

export const feature: Feature = {
  name: 'identity',
  routes: [
    { path: 'users', permission: 'USERS_VIEW', load: () => import('./users-page') },
    { path: 'users/new', permission: 'USERS_MANAGE', load: () => import('./invite-page') },
    { path: 'users/:id', permission: 'USERS_VIEW', load: () => import('./user-page') },
    { path: 'registrations', permission: deciders, kinds: province, load: () => import('./registrations-page') },
    { path: 'registrations/:id', permission: deciders, kinds: province, load: () => import('./registration-page') },
    {
      path: 'registration-rules',
      permission: 'WORKSPACE_SETTINGS',
      kinds: province,
      load: () => import('./registration-rules-page'),
    },
    { path: 'profile', load: () => import('./profile-page') },
  ],
  navigation: [
    {
      to: 'registrations',
      label: 'registrations',
      section: 'work',
      icon: <UserAddOutlined />,
      permission: deciders,
      kinds: province,
      order: 40,
    },
    { to: 'users', label: 'users', section: 'settings', icon: <TeamOutlined />, permission: 'USERS_VIEW', order: 10 },
    {
      to: 'registration-rules',
      label: 'registrationRules',
      section: 'settings',
      icon: <SettingOutlined />,
      permission: 'WORKSPACE_SETTINGS',
      kinds: province,
      order: 20,
    },
    { to: 'profile', label: 'profile', section: 'settings', icon: <IdcardOutlined />, order: 90 },
  ],
  firstSteps: [{ label: 'firstInvitation', to: 'users/new', permission: 'USERS_MANAGE' }],
  workSources: [
    {
      key: 'registrations',
      permission: 'REGISTRATIONS_DECIDE',
      kinds: province,
      load: async (signal) => (await import('./registration-work')).registrationWork(signal),
    },
  ],
};
