import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { i18next } from '@/shared/i18n/i18n';

/** Producers who wait for the commune's confirmation, the longest waiting first. */
export async function registrationWork(signal: AbortSignal): Promise<WorkItem[]> {
  await i18next.loadNamespaces('identity');
  const t = i18next.getFixedT(null, 'identity');
  const { items } = await body(
    api.GET('/api/registrations', { params: { query: { state: 'PENDING', limit: 20 } }, signal }),
  );
  return items.map(({ id, organisationName, fullName }) => ({
    id,
    title: t('work.title', { name: organisationName }),
    detail: t('work.detail', { person: fullName }),
    to: `registrations/${id}`,
  }));
}
