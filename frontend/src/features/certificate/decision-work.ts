import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { i18next } from '@/shared/i18n/i18n';
import type { Session } from '@/shared/session/session';

/** Drafts that wait for the leader's signature; for the officer, dossiers that no draft has yet and drafts given back. */
export async function decisionWork(signal: AbortSignal, session: Session): Promise<WorkItem[]> {
  await i18next.loadNamespaces('certificate');
  const t = i18next.getFixedT(null, 'certificate');
  const leads = session.may('DECISIONS_ISSUE');
  const state = leads ? 'SUBMITTED' : 'DRAFT';
  const { items } = await body(api.GET('/api/decisions', { params: { query: { state, limit: 50 } }, signal }));
  const work: WorkItem[] = items.map(({ id, subject, createdName }) => ({
    id,
    title: t(leads ? 'work.sign' : 'work.complete', { subject }),
    detail: createdName,
    to: `decisions/${id}`,
  }));
  if (leads) return work;
  const { recognition, approval } = await body(api.GET('/api/decisions/waiting', { signal }));
  const undrafted = [...recognition, ...approval].filter(({ draft }) => draft === null).length;
  if (undrafted > 0) {
    work.push({ id: 'waiting', title: t('work.waiting', { count: undrafted }), to: 'decisions/waiting' });
  }
  return work;
}
