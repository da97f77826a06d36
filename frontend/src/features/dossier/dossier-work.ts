import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { i18next } from '@/shared/i18n/i18n';
import type { Session } from '@/shared/session/session';
import type { DossierState } from './dossier-api';

const COMMUNE: readonly DossierState[] = ['SUBMITTED', 'COMMUNE_CHECK', 'RETURNED_TO_COMMUNE'];
const OWNER: readonly DossierState[] = ['DRAFT', 'RETURNED_BY_COMMUNE', 'RETURNED_BY_PROVINCE'];
const OFFICER: readonly DossierState[] = ['COMMUNE_REPORTED', 'PROVINCE_CHECK', 'ADVISORY_DONE'];
const ADVISOR: readonly DossierState[] = ['ADVISORY_REVIEW'];

/** Where this person has to do the next step. */
function waitingFor(session: Session): readonly DossierState[] {
  if (session.may('DOSSIERS_OWN')) return OWNER;
  if (session.may('DOSSIERS_COMMUNE')) return COMMUNE;
  const { roles } = session.me;
  return [...(roles.includes('province_officer') ? OFFICER : []), ...(roles.includes('advisor_lead') ? ADVISOR : [])];
}

/** Dossiers that wait for this person: to complete as their producer, to check as their commune, to receive as the province. */
export async function dossierWork(signal: AbortSignal, session: Session): Promise<WorkItem[]> {
  const mine = waitingFor(session);
  if (mine.length === 0) return [];
  await i18next.loadNamespaces('dossier');
  const t = i18next.getFixedT(null, 'dossier');
  const { items } = await body(api.GET('/api/dossiers', { params: { query: { open: true, limit: 200 } }, signal }));
  return items
    .filter(({ state }) => mine.includes(state))
    .map(({ id, productName, producerName, state, due }) => ({
      id,
      title: t(`work.${state}`, { product: productName }),
      detail: session.may('DOSSIERS_OWN') ? t(`state.${state}`) : producerName,
      deadline: due,
      to: state === 'ADVISORY_DONE' ? 'councils' : `dossiers/${id}`,
    }));
}
