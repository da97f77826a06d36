import { FileDoneOutlined, SafetyCertificateOutlined, TrophyOutlined } from '@ant-design/icons';
import type { Feature } from '@/shared/feature/feature';

const province = ['PROVINCE'] as const;
const seers = ['PRODUCERS_VIEW', 'PRODUCERS_OWN'] as const;

export const feature: Feature = {
  name: 'certificate',
  routes: [
    { path: 'decisions', permission: 'DECISIONS_VIEW', kinds: province, load: () => import('./decisions-page') },
    {
      path: 'decisions/waiting',
      permission: 'DECISIONS_VIEW',
      kinds: province,
      load: () => import('./waiting-page'),
    },
    {
      path: 'decisions/revocation',
      permission: 'DECISIONS_PREPARE',
      kinds: province,
      load: () => import('./revocation-page'),
    },
    { path: 'decisions/:id', permission: 'DECISIONS_VIEW', kinds: province, load: () => import('./decision-page') },
    { path: 'five-star', permission: 'DECISIONS_VIEW', kinds: province, load: () => import('./five-star-page') },
    { path: 'recognitions', permission: seers, kinds: province, load: () => import('./recognitions-page') },
    { path: 'recognitions/ending', permission: seers, kinds: province, load: () => import('./ending-page') },
  ],
  navigation: [
    {
      to: 'decisions/waiting',
      label: 'decisions',
      section: 'work',
      icon: <FileDoneOutlined />,
      permission: 'DECISIONS_VIEW',
      kinds: province,
      order: 40,
    },
    {
      to: 'five-star',
      label: 'fiveStar',
      section: 'work',
      icon: <TrophyOutlined />,
      permission: 'DECISIONS_VIEW',
      kinds: province,
      order: 42,
    },
    {
      to: 'recognitions',
      label: 'recognitions',
      section: 'programme',
      icon: <SafetyCertificateOutlined />,
      permission: seers,
      kinds: province,
      order: 30,
    },
  ],
  workSources: [
    {
      key: 'decisions',
      permission: ['DECISIONS_PREPARE', 'DECISIONS_ISSUE'],
      kinds: province,
      load: async (signal, session) => (await import('./decision-work')).decisionWork(signal, session),
    },
  ],
};
