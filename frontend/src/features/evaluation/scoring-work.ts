import type { WorkItem } from '@/shared/feature/feature';
import { i18next } from '@/shared/i18n/i18n';
import { loadOwnScorings } from './evaluation-api';

/** Sheets that are to be filled in now, by the day of the meeting. */
export async function scoringWork(signal: AbortSignal): Promise<WorkItem[]> {
  await i18next.loadNamespaces('evaluation');
  const t = i18next.getFixedT(null, 'evaluation');
  const scorings = await loadOwnScorings(signal);
  return scorings
    .filter(({ toGive }) => toGive)
    .map(({ dossierId, productName, councilTitle, meetsOn }) => ({
      id: dossierId,
      title: t('mine.work', { product: productName }),
      detail: councilTitle,
      deadline: meetsOn,
      to: `scoring/${dossierId}`,
    }));
}
