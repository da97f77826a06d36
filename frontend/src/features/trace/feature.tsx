import { AlertOutlined, QrcodeOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const readers = ['TRACE_OWN', 'TRACE_VIEW'] as const;

export const feature: Feature = {
  name: 'trace',
  routes: [
    { path: 'lots', permission: readers, kinds: province, load: () => import('./lots-page') },
    { path: 'lots/new', permission: 'TRACE_OWN', kinds: province, load: () => import('./new-lot-page') },
    { path: 'lots/:id', permission: readers, kinds: province, load: () => import('./lot-page') },
    { path: 'lots/:id/edit', permission: 'TRACE_OWN', kinds: province, load: () => import('./edit-lot-page') },
    { path: 'suspicions', permission: 'SUSPICIONS_HANDLE', kinds: province, load: () => import('./suspicions-page') },
  ],
  navigation: [
    {
      to: 'lots',
      label: 'lots',
      section: 'programme',
      icon: <QrcodeOutlined />,
      permission: readers,
      kinds: province,
      order: 30,
    },
    {
      to: 'suspicions',
      label: 'suspicions',
      section: 'work',
      icon: <AlertOutlined />,
      permission: 'SUSPICIONS_HANDLE',
      kinds: province,
      order: 60,
    },
  ],
  workSources: [
    {
      key: 'suspicions',
      permission: 'SUSPICIONS_HANDLE',
      kinds: province,
      load: async (signal) => (await import('./suspicion-work')).suspicionWork(signal),
    },
  ],
};
