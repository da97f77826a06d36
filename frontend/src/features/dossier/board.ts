import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { DossierLine, DossierState, Step } from './dossier-api';

export interface BoardColumn {
  key: 'commune' | 'arrived' | 'check' | 'advisory' | 'waiting' | 'scoring' | 'deciding';
  states: readonly DossierState[];
}

/** The way of a dossier through the province, in the order in which it goes it. */
export const COLUMNS: readonly BoardColumn[] = [
  { key: 'commune', states: ['SUBMITTED', 'COMMUNE_CHECK', 'RETURNED_BY_COMMUNE', 'RETURNED_TO_COMMUNE'] },
  { key: 'arrived', states: ['COMMUNE_REPORTED'] },
  { key: 'check', states: ['PROVINCE_CHECK', 'RETURNED_BY_PROVINCE'] },
  { key: 'advisory', states: ['ADVISORY_REVIEW'] },
  { key: 'waiting', states: ['ADVISORY_DONE', 'COUNCIL_SCHEDULED'] },
  { key: 'scoring', states: ['SCORING_OPEN', 'SCORING_CLOSED', 'RESCORING'] },
  {
    key: 'deciding',
    states: ['AWAITING_DECISION', 'AWAITING_APPROVAL', 'RESULT_APPROVED', 'SENT_TO_MINISTRY', 'PROVINCE_FALLBACK'],
  },
];

/** Steps that need no paper and can be taken for many dossiers at once. */
export const BULK_STEPS: Partial<Record<DossierState, Step>> = {
  COMMUNE_REPORTED: 'PROVINCE_RECEIVE',
  PROVINCE_CHECK: 'ACCEPT',
};

const PAGE = 200;

/** All dossiers on which somebody still has to work; a province's are some hundreds. */
export const boardQuery = queryOptions({
  queryKey: ['dossiers', 'list', 'board'],
  queryFn: async ({ signal }): Promise<readonly DossierLine[]> => {
    const lines: DossierLine[] = [];
    let after: string | null = null;
    do {
      const query: { open: boolean; limit: number; after?: string } = { open: true, limit: PAGE };
      if (after !== null) query.after = after;
      const { items, next }: { items: DossierLine[]; next: string | null } = await body(
        api.GET('/api/dossiers', { params: { query }, signal }),
      );
      lines.push(...items);
      after = next;
    } while (after !== null);
    return lines;
  },
});

export interface BoardFilters {
  commune: string;
  set: string;
}

export function filtered(lines: readonly DossierLine[], { commune, set }: BoardFilters): readonly DossierLine[] {
  return lines.filter(
    (line) => (commune === '' || line.communeCode === commune) && (set === '' || line.setCode === set),
  );
}

const DAY = 86_400_000;

/** Whole days since the dossier last moved. */
export function daysHere({ updatedAt }: DossierLine, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(updatedAt)) / DAY));
}
