import { FileTextOutlined, ProjectOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const readers = ['DOSSIERS_OWN', 'DOSSIERS_COMMUNE', 'DOSSIERS_VIEW'] as const;

export const feature: Feature = {
  name: 'dossier',
  routes: [
    { path: 'dossiers', permission: readers, kinds: province, load: () => import('./dossiers-page') },
    { path: 'dossiers/new', permission: 'DOSSIERS_OWN', kinds: province, load: () => import('./new-dossier-page') },
    { path: 'dossier-board', permission: 'DOSSIERS_VIEW', kinds: province, load: () => import('./board-page') },
    { path: 'dossiers/:id', permission: readers, kinds: province, load: () => import('./dossier-page') },
  ],
  navigation: [
    {
      to: 'dossiers',
      label: 'dossiers',
      section: 'work',
      icon: <FileTextOutlined />,
      permission: readers,
      kinds: province,
      order: 20,
    },
    {
      to: 'dossier-board',
      label: 'board',
      section: 'work',
      icon: <ProjectOutlined />,
      permission: 'DOSSIERS_VIEW',
      kinds: province,
      order: 21,
    },
  ],
  firstSteps: [{ label: 'firstDossier', to: 'dossiers/new', permission: 'DOSSIERS_OWN', order: 30 }],
  workSources: [
    {
      key: 'dossiers',
      permission: readers,
      kinds: province,
      load: async (signal, session) => (await import('./dossier-work')).dossierWork(signal, session),
    },
  ],
};
