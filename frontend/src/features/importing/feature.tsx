import { ImportOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;

export const feature: Feature = {
  name: 'importing',
  routes: [
    { path: 'imports', permission: 'DATA_IMPORT', kinds: province, load: () => import('./imports-page') },
    { path: 'imports/:id', permission: 'DATA_IMPORT', kinds: province, load: () => import('./import-page') },
  ],
  navigation: [
    {
      to: 'imports',
      label: 'imports',
      section: 'programme',
      icon: <ImportOutlined />,
      permission: 'DATA_IMPORT',
      kinds: province,
      order: 80,
    },
  ],
  firstSteps: [{ label: 'firstImport', to: 'imports', permission: 'DATA_IMPORT' }],
};
