import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { i18next } from '@/shared/i18n/i18n';
import type { Session } from '@/shared/session/session';
import type { DossierState } from './dossier-api';

const COMMUNE: readonly DossierState[] = ['SUBMITTED', 'COMMUNE_CHECK', 'RETURNED_TO_COMMUNE'];
const OWNER: readonly DossierState[] = ['DRAFT', 'RETURNED_BY_COMMUNE', 'RETURNED_BY_PROVINCE'];

/** Dossiers that wait for this person: to complete as their producer, to check as their commune. */
export async function dossierWork(signal: AbortSignal, session: Session): Promise<WorkItem[]> {
  await i18next.loadNamespaces('dossier');
  const t = i18next.getFixedT(null, 'dossier');
  const { items } = await body(api.GET('/api/dossiers', { params: { query: { open: true, limit: 50 } }, signal }));
  const mine = session.may('DOSSIERS_OWN') ? OWNER : COMMUNE;
  return items
    .filter(({ state }) => mine.includes(state))
    .map(({ id, productName, producerName, state, due }) => ({
      id,
      title: t(`work.${state}`, { product: productName }),
      detail: session.may('DOSSIERS_OWN') ? t(`state.${state}`) : producerName,
      deadline: due,
      to: `dossiers/${id}`,
    }));
}
