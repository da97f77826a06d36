import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type Decision = Schemas['DecisionView'];
export type DecisionText = Schemas['DecisionText'];
export type DecisionLine = Schemas['DecisionLine'];
export type DecisionKind = Decision['kind'];
export type DecisionState = Decision['state'];
export type DecidedProduct = Schemas['DecidedProduct'];
export type Waiting = Schemas['WaitingDossiers'];
export type RecognitionLine = Schemas['RecognitionLine'];
export type RecognitionState = RecognitionLine['state'];
export type FiveStarCandidate = Schemas['FiveStarCandidate'];
export type MinistryDelivery = Schemas['MinistryDelivery'];
export type Ground = Schemas['Revocation']['ground'];

export const DECISION_KINDS: readonly DecisionKind[] = ['RECOGNITION', 'RESULT_APPROVAL', 'REVOCATION'];
export const DECISION_STATES: readonly DecisionState[] = ['DRAFT', 'SUBMITTED', 'ISSUED'];
export const RECOGNITION_STATES: readonly RecognitionState[] = ['ACTIVE', 'EXPIRED', 'SUPERSEDED', 'REVOKED'];
export const STARS = ['3', '4', '5'] as const;
export const GROUNDS: readonly Ground[] = [
  'FALSE_PAPERS',
  'CRITERIA_LOST',
  'LAW_BROKEN',
  'MARK_MISUSED',
  'PRODUCTION_STOPPED',
  'OTHER_FINDING',
];

export const paperAddress = (id: string) => `/api/decisions/${id}/paper.pdf`;
export const wordAddress = (id: string) => `/api/decisions/${id}/paper.docx`;
export const certificateAddress = (id: string) => `/api/recognitions/${id}/certificate.pdf`;
export const verificationAddress = (code: string) => `/xac-minh/${code}`;
export const fileAddress = (attachment: string) => `/api/attachments/${attachment}/content`;

export const waitingQuery = queryOptions({
  queryKey: ['decisions', 'waiting'],
  queryFn: ({ signal }): Promise<Waiting> => body(api.GET('/api/decisions/waiting', { signal })),
});

export const decisionKey = (id: string) => ['decisions', 'one', id] as const;

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: decisionKey(id),
    queryFn: ({ signal }): Promise<Decision> =>
      body(api.GET('/api/decisions/{id}', { params: { path: { id } }, signal })),
  });

export const fiveStarQuery = queryOptions({
  queryKey: ['decisions', 'five-star'],
  queryFn: ({ signal }): Promise<FiveStarCandidate[]> => body(api.GET('/api/five-star', { signal })),
});

export const deliveryQuery = queryOptions({
  queryKey: ['decisions', 'delivery'],
  queryFn: ({ signal }): Promise<MinistryDelivery> => body(api.GET('/api/five-star/delivery', { signal })),
});

function based({ id, version }: Decision) {
  return { path: { id }, header: { 'If-Match': `"${version}"` } };
}

export function openDecision(kind: 'RECOGNITION' | 'RESULT_APPROVAL', dossiers: string[]): Promise<Decision> {
  return body(api.POST('/api/decisions', { body: { kind, dossiers } }));
}

export interface Finding {
  ground: Ground;
  finding: string;
  foundOn: string;
}

export function openRevocation(recognitions: readonly string[], finding: Finding): Promise<Decision> {
  return body(
    api.POST('/api/decisions/revocations', {
      body: { revocations: recognitions.map((recognition) => ({ recognition, ...finding })) },
    }),
  );
}

export function writeDecision(decision: Decision, text: DecisionText): Promise<Decision> {
  return body(api.PUT('/api/decisions/{id}', { params: based(decision), body: text }));
}

export function chooseDossiers(decision: Decision, dossiers: string[]): Promise<Decision> {
  return body(api.PUT('/api/decisions/{id}/dossiers', { params: based(decision), body: { dossiers } }));
}

export function submitDecision(decision: Decision): Promise<Decision> {
  return body(api.POST('/api/decisions/{id}/submit', { params: based(decision) }));
}

export function takeBack({ id }: Decision): Promise<Decision> {
  return body(api.POST('/api/decisions/{id}/take-back', { params: { path: { id } } }));
}

export function giveBack({ id }: Decision, reason: string): Promise<Decision> {
  return body(api.POST('/api/decisions/{id}/give-back', { params: { path: { id } }, body: { reason } }));
}

export async function giveUpDecision(decision: Decision): Promise<void> {
  await api.DELETE('/api/decisions/{id}', { params: based(decision) });
}

export interface Issue {
  number: string;
  decidedOn: string;
  signer: string;
  signed: string | null;
}

export function issueDecision({ id }: Decision, issue: Issue): Promise<Decision> {
  return body(api.POST('/api/decisions/{id}/issue', { params: { path: { id } }, body: issue }));
}

export interface Letter {
  number: string;
  date: string;
}

const at = (dossier: string) => ({ path: { dossier } });

export async function sendToMinistry(dossier: string, letter: Letter): Promise<void> {
  await api.POST('/api/five-star/{dossier}/send', { params: at(dossier), body: letter });
}

export async function ministryRecognised(
  dossier: string,
  letter: Letter,
  average: number,
  certificateNo: string | null,
): Promise<void> {
  await api.POST('/api/five-star/{dossier}/recognised', {
    params: at(dossier),
    body: { ...letter, average, certificateNo },
  });
}

export async function ministryBelow(dossier: string, letter: Letter, average: number, stars: number): Promise<void> {
  await api.POST('/api/five-star/{dossier}/below', { params: at(dossier), body: { ...letter, average, stars } });
}

export async function fallBack(dossier: string): Promise<void> {
  await api.POST('/api/five-star/{dossier}/fall-back', { params: at(dossier) });
}

export async function reevaluate(dossier: string, reason: string): Promise<void> {
  await api.POST('/api/five-star/{dossier}/reevaluate', { params: at(dossier), body: { reason } });
}
