import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { formatDate } from '@/shared/format/dates';
import { i18next } from '@/shared/i18n/i18n';

/** Dossiers that the provinces have put before the ministry. */
export async function candidateWork(signal: AbortSignal): Promise<WorkItem[]> {
  await i18next.loadNamespaces('national');
  const t = i18next.getFixedT(null, 'national');
  const { items } = await body(api.GET('/api/national/candidates', { params: { query: { limit: 20 } }, signal }));
  return items.map(({ source, id, productName, producerName, sourceName, sentAt }) => ({
    id,
    title: t('work.candidate', { product: productName }),
    detail: t('work.candidateDetail', { producer: producerName, province: sourceName, day: formatDate(sentAt) }),
    to: `national/candidates/${source}/${id}`,
  }));
}
