import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { formatDateTime } from '@/shared/format/dates';
import { i18next } from '@/shared/i18n/i18n';

/** Reports of shoppers that nobody has looked into yet. */
export async function suspicionWork(signal: AbortSignal): Promise<WorkItem[]> {
  await i18next.loadNamespaces('trace');
  const t = i18next.getFixedT(null, 'trace');
  const query = { state: 'NEW', limit: 20 } as const;
  const { items } = await body(api.GET('/api/suspicions', { params: { query }, signal }));
  return items.map(({ id, lotCode, createdAt }) => ({
    id,
    title: lotCode === null ? t('suspicion.workUnknown') : t('suspicion.work', { lot: lotCode }),
    detail: formatDateTime(createdAt),
    to: 'suspicions',
  }));
}
