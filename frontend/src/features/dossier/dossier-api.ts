import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type Dossier = Schemas['DossierView'];
export type DossierLine = Schemas['DossierLine'];
export type DossierState = Dossier['state'];
export type DossierKind = Dossier['kind'];
export type Assessment = Schemas['Assessment'];
export type SelfScore = Schemas['SelfScore'];
export type Gap = Schemas['Gap'];
export type Action = Schemas['Action'];
export type Step = Action['step'];
export type Evidence = Schemas['Evidence'];
export type EvidenceType = Evidence['type'];
export type EvidenceDetails = Schemas['EvidenceRequest'];
export type OwnReport = Schemas['OwnReport'];
export type CommuneReport = Schemas['CommuneReport'];
export type CriteriaSet = Schemas['CriteriaSet'];
export type Criterion = Schemas['Criterion'];
export type Product = Schemas['ProductLine'];

export const STATES: readonly DossierState[] = [
  'DRAFT',
  'SUBMITTED',
  'COMMUNE_CHECK',
  'RETURNED_BY_COMMUNE',
  'COMMUNE_REPORTED',
  'PROVINCE_CHECK',
  'RETURNED_TO_COMMUNE',
  'RETURNED_BY_PROVINCE',
  'ADVISORY_REVIEW',
  'ADVISORY_DONE',
  'COUNCIL_SCHEDULED',
  'SCORING_OPEN',
  'SCORING_CLOSED',
  'RESCORING',
  'AWAITING_DECISION',
  'AWAITING_APPROVAL',
  'KNOCKED_OUT',
  'BELOW_THREE',
  'RECOGNISED',
  'RESULT_APPROVED',
  'SENT_TO_MINISTRY',
  'RECOGNISED_BY_MINISTRY',
  'PROVINCE_FALLBACK',
  'WITHDRAWN',
];

export const KINDS: readonly DossierKind[] = ['FIRST', 'UPGRADE', 'RENEWAL'];

export const EVIDENCE_TYPES: readonly EvidenceType[] = [
  'BUSINESS_REGISTRATION',
  'PRODUCTION_CONDITION',
  'RAW_MATERIAL',
  'ENVIRONMENT',
  'LABOUR',
  'ACCOUNTS',
  'INTELLECTUAL_PROPERTY',
  'SALES',
  'PROMOTION',
  'STORY',
  'QUALITY_DECLARATION',
  'TEST_REPORT',
  'TRACE_LABEL',
  'QUALITY_SYSTEM',
  'AWARD',
  'OTHER',
];

/** Papers of these types say more about a business than the public needs to know. */
export const USUALLY_CONFIDENTIAL: readonly EvidenceType[] = ['LABOUR', 'ACCOUNTS', 'SALES'];

export const dossierKey = (id: string) => ['dossiers', 'one', id] as const;

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: dossierKey(id),
    queryFn: ({ signal }): Promise<Dossier> =>
      body(api.GET('/api/dossiers/{id}', { params: { path: { id } }, signal })),
  });

/** A published sheet never changes. */
export const sheetQuery = (templateId: string, setCode: string) =>
  queryOptions({
    queryKey: ['dossiers', 'sheet', templateId, setCode],
    queryFn: ({ signal }): Promise<CriteriaSet> =>
      body(
        api.GET('/api/criteria/templates/{id}/sets/{setCode}', {
          params: { path: { id: templateId, setCode } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const ownProductsQuery = queryOptions({
  queryKey: ['dossiers', 'products'],
  queryFn: async ({ signal }): Promise<readonly Product[]> => {
    const { items } = await body(api.GET('/api/products', { params: { query: { limit: 200 } }, signal }));
    return items;
  },
});

export function openDossier(productId: string, kind: DossierKind): Promise<Dossier> {
  return body(api.POST('/api/dossiers', { body: { productId, kind } }));
}

export function writeReport({ id, version }: Dossier, report: OwnReport): Promise<Dossier> {
  return body(
    api.PUT('/api/dossiers/{id}/report', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: report,
    }),
  );
}

export function choose(id: string, criterion: string, option: number | null, note: string | null): Promise<Assessment> {
  return body(
    api.PUT('/api/dossiers/{id}/choices/{criterion}', {
      params: { path: { id, criterion } },
      body: { option, note },
    }),
  );
}

export async function addEvidence(id: string, attachment: string, details: EvidenceDetails): Promise<void> {
  await api.POST('/api/dossiers/{id}/evidence', { params: { path: { id } }, body: { attachment, details } });
}

export async function editEvidence(id: string, evidence: string, details: EvidenceDetails): Promise<void> {
  await api.PUT('/api/dossiers/{id}/evidence/{evidence}', { params: { path: { id, evidence } }, body: details });
}

export async function removeEvidence(id: string, evidence: string): Promise<void> {
  await api.DELETE('/api/dossiers/{id}/evidence/{evidence}', { params: { path: { id, evidence } } });
}

export interface StepPaper {
  reason: string | null;
  documentNumber: string | null;
  documentDate: string | null;
  /** The signed paper as an uploaded file. */
  attachment: string | null;
}

export function takeStep(id: string, step: Step, paper: StepPaper): Promise<Dossier> {
  return body(api.POST('/api/dossiers/{id}/steps', { params: { path: { id } }, body: { step, ...paper } }));
}

export type Opinions = Schemas['Opinions'];

export function writeOpinions({ id, communeReport }: Dossier, opinions: Opinions): Promise<Dossier> {
  return body(
    api.PUT('/api/dossiers/{id}/commune-report', {
      params: { path: { id }, header: { 'If-Match': `"${communeReport?.version ?? 0}"` } },
      body: opinions,
    }),
  );
}

/** The round in which the province looks at what the commune sends on that day. */
export const roundQuery = (sent: string) =>
  queryOptions({
    queryKey: ['dossiers', 'round', sent],
    queryFn: ({ signal }) => body(api.GET('/api/rounds/caught', { params: { query: { sent } }, signal })),
  });

export const formAddress = (id: string, form: '01' | '02' | '03') => `/api/dossiers/${id}/form-${form}.pdf`;
export const fileAddress = (attachment: string) => `/api/attachments/${attachment}/content`;
