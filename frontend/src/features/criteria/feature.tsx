import { FileTextOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

/** Bộ tiêu chí: read everywhere, published by the national office. */
export const feature: Feature = {
  name: 'criteria',
  routes: [
    { path: 'criteria', permission: 'CRITERIA_VIEW', load: () => import('./templates-page') },
    { path: 'criteria/templates/:id', permission: 'CRITERIA_VIEW', load: () => import('./template-page') },
    { path: 'criteria/templates/:id/sets/:code', permission: 'CRITERIA_VIEW', load: () => import('./set-page') },
    {
      path: 'criteria/drafts/:id',
      permission: 'CRITERIA_PUBLISH',
      kinds: ['NATIONAL'],
      load: () => import('./draft-page'),
    },
  ],
  navigation: [
    {
      to: 'criteria',
      label: 'templates',
      section: 'programme',
      icon: <FileTextOutlined />,
      permission: 'CRITERIA_VIEW',
      order: 80,
    },
  ],
  firstSteps: [{ label: 'first', to: 'criteria', permission: 'CRITERIA_VIEW', order: 150 }],
};
