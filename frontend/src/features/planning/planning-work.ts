import { api, body } from '@/shared/api/client';
import { i18next } from '@/shared/i18n/i18n';
import type { WorkItem } from '@/shared/feature/feature';

/** Plans whose newest layer was read but is not published. */
export async function loadDraftWork(signal: AbortSignal): Promise<WorkItem[]> {
  await i18next.loadNamespaces('planning');
  const t = i18next.getFixedT(null, 'planning');
  const { items } = await body(api.GET('/api/plans', { params: { query: { limit: 50 } }, signal }));
  return items
    .filter(({ layer }) => layer === 'DRAFT')
    .map(({ id, name }) => ({
      id: `plan-${id}`,
      title: t('work.draft', { name }),
      to: `plans/${id}`,
    }));
}
