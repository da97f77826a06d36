import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isFor, NAVIGATION_SECTIONS, type NavigationItem, type NavigationSection } from '@/shared/feature/feature';
import { useSession } from '@/shared/session/session';
import { features } from '../features';

export interface NavigationEntry extends Omit<NavigationItem, 'label'> {
  label: string;
}

export interface NavigationGroup {
  section: NavigationSection;
  entries: readonly NavigationEntry[];
}

const DEFAULT_ORDER = 100;

/** What the signed-in person may open, in sections. */
export function useNavigation(): readonly NavigationGroup[] {
  const session = useSession();
  const { t } = useTranslation('navigation');
  return useMemo(() => {
    const entries = features
      .flatMap(({ name, navigation }) =>
        navigation.map((item) => ({ ...item, label: t(`${name}.${item.label}`, { ns: 'navigation' }) })),
      )
      .filter((item) => isFor(item, session))
      .sort((a, b) => (a.order ?? DEFAULT_ORDER) - (b.order ?? DEFAULT_ORDER));
    return NAVIGATION_SECTIONS.map((section) => ({
      section,
      entries: entries.filter((entry) => entry.section === section),
    })).filter((group) => group.entries.length > 0);
  }, [session, t]);
}
