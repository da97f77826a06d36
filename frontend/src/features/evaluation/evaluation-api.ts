import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import type { Outgoing } from './sheet/outbox';

type Schemas = components['schemas'];
export type Council = Schemas['CouncilView'];
export type CouncilLine = Schemas['CouncilLine'];
export type CouncilRequest = Schemas['CouncilRequest'];
export type CouncilRules = Schemas['CouncilRules'];
export type CouncilDossier = Schemas['CouncilDossier'];
export type Candidate = Schemas['Candidate'];
export type SeatFunction = Council['members'][number]['function'];
export type MeetingMode = CouncilDossier['mode'];
export type OwnScoring = Schemas['OwnScoring'];
export type Progress = Schemas['ScoringProgress'];
export type Result = Schemas['ScoringResult'];
export type Conclusion = Schemas['Conclusion'];
export type ConcludeRequest = Schemas['ConcludeRequest'];
export type DossierState = Progress['state'];
export type DossierLine = Schemas['DossierLine'];
export type Ballot = Schemas['BallotView'];
export type Choice = Schemas['Choice'];
export type Knockout = Schemas['KnockoutProposal'];
export type KnockoutGround = Schemas['KnockoutGround'];
export type Evidence = Schemas['Evidence'];
export type CriteriaSet = Schemas['CriteriaSet'];
export type Criterion = Schemas['Criterion'];
export type RankBand = Schemas['RankBand'];

/** What the server says of a sheet that was written on another device meanwhile. */
export type StoredBallot = Pick<
  Ballot,
  'version' | 'pass' | 'ballotState' | 'choices' | 'knockouts' | 'generalComment'
>;

export const FUNCTIONS: readonly SeatFunction[] = ['CHAIR', 'SECRETARY', 'MEMBER'];
export const MODES: readonly MeetingMode[] = ['IN_PERSON', 'ONLINE', 'WRITTEN'];

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

export const councilKey = (id: string) => ['evaluation', 'councils', id] as const;

export const councilQuery = (id: string) =>
  queryOptions({
    queryKey: councilKey(id),
    queryFn: ({ signal }): Promise<Council> =>
      body(api.GET('/api/councils/{id}', { params: { path: { id } }, signal })),
  });

export const candidatesQuery = queryOptions({
  queryKey: ['evaluation', 'candidates'],
  queryFn: ({ signal }) => body(api.GET('/api/councils/candidates', { signal })),
});

export const agendaQuery = (id: string) =>
  queryOptions({
    queryKey: [...councilKey(id), 'dossiers'],
    queryFn: async ({ signal }): Promise<readonly CouncilDossier[]> => {
      const { items } = await body(
        api.GET('/api/councils/{id}/dossiers', { params: { path: { id }, query: { limit: 200 } }, signal }),
      );
      return items;
    },
  });

/** Dossiers that wait for a meeting. */
export const readyQuery = queryOptions({
  queryKey: ['evaluation', 'ready'],
  queryFn: async ({ signal }): Promise<readonly DossierLine[]> => {
    const query = { state: 'ADVISORY_DONE' as const, limit: 200 };
    const { items } = await body(api.GET('/api/dossiers', { params: { query }, signal }));
    return items;
  },
});

export function formCouncil(request: CouncilRequest): Promise<Council> {
  return body(api.POST('/api/councils', { body: request }));
}

export function changeCouncil({ id, version }: Council, request: CouncilRequest): Promise<Council> {
  return body(api.PUT('/api/councils/{id}', { params: { path: { id }, header: ifMatch(version) }, body: request }));
}

export function dissolveCouncil({ id, version }: Council, request: Schemas['DissolveRequest']): Promise<Council> {
  return body(
    api.POST('/api/councils/{id}/dissolve', { params: { path: { id }, header: ifMatch(version) }, body: request }),
  );
}

export async function schedule(id: string, dossierIds: string[], meetsOn: string, mode: MeetingMode): Promise<void> {
  await api.POST('/api/councils/{id}/dossiers', { params: { path: { id } }, body: { dossierIds, meetsOn, mode } });
}

export async function unschedule(id: string, dossierId: string): Promise<void> {
  await api.DELETE('/api/councils/{id}/dossiers/{dossierId}', { params: { path: { id, dossierId } } });
}

export const rulesQuery = queryOptions({
  queryKey: ['evaluation', 'rules'],
  queryFn: ({ signal }): Promise<CouncilRules> => body(api.GET('/api/council-settings', { signal })),
});

export function writeRules(version: number, rules: Schemas['SettingsRequest']): Promise<CouncilRules> {
  return body(api.PUT('/api/council-settings', { params: { header: ifMatch(version) }, body: rules }));
}

export async function loadOwnScorings(signal: AbortSignal): Promise<readonly OwnScoring[]> {
  const { items } = await body(api.GET('/api/scoring/mine', { params: { query: { limit: 200 } }, signal }));
  return items;
}

export const ownScoringsQuery = queryOptions({
  queryKey: ['evaluation', 'mine'],
  queryFn: ({ signal }) => loadOwnScorings(signal),
});

export const progressKey = (dossierId: string) => ['evaluation', 'progress', dossierId] as const;

export const progressQuery = (dossierId: string) =>
  queryOptions({
    queryKey: progressKey(dossierId),
    queryFn: ({ signal }): Promise<Progress> =>
      body(api.GET('/api/scoring/{dossierId}/progress', { params: { path: { dossierId } }, signal })),
    // Members send their sheets while the chair looks on.
    refetchInterval: 15_000,
  });

export const resultQuery = (dossierId: string, pass: number) =>
  queryOptions({
    queryKey: ['evaluation', 'result', dossierId, pass],
    queryFn: ({ signal }): Promise<Result> =>
      body(api.GET('/api/scoring/{dossierId}/result', { params: { path: { dossierId }, query: { pass } }, signal })),
  });

export type ChairStep = Exclude<Progress['actions'][number], 'CONCLUDE'>;

export function lead(dossierId: string, step: ChairStep, reason: string): Promise<Progress> {
  const params = { path: { dossierId } };
  switch (step) {
    case 'OPEN':
      return body(api.POST('/api/scoring/{dossierId}/open', { params }));
    case 'CLOSE':
      return body(api.POST('/api/scoring/{dossierId}/close', { params }));
    case 'CLOSE_RESCORING':
      return body(api.POST('/api/scoring/{dossierId}/close-rescoring', { params }));
    case 'RESCORE':
      return body(api.POST('/api/scoring/{dossierId}/rescore', { params, body: { reason } }));
  }
}

export function declareInterest(dossierId: string, reason: string): Promise<Progress> {
  return body(api.POST('/api/scoring/{dossierId}/interest', { params: { path: { dossierId } }, body: { reason } }));
}

/** What the rule gives with points on which the council is about to agree; nothing to ask for once it concluded. */
export const trialQuery = ({ dossierId, pass }: Result, concludedPoints: Readonly<Record<string, number>>) =>
  queryOptions({
    queryKey: ['conclusion-trial', dossierId, pass, concludedPoints],
    queryFn: ({ signal }) =>
      body(
        api.POST('/api/scoring/{dossierId}/conclusion-trial', {
          params: { path: { dossierId } },
          body: { concludedPoints: { ...concludedPoints } },
          signal,
        }),
      ),
  });

export function signMinutes(dossierId: string, attachment: string): Promise<Result> {
  return body(
    api.PUT('/api/scoring/{dossierId}/signed-minutes', { params: { path: { dossierId } }, body: { attachment } }),
  );
}

export function conclude(dossierId: string, request: ConcludeRequest): Promise<Result> {
  return body(api.POST('/api/scoring/{dossierId}/conclude', { params: { path: { dossierId } }, body: request }));
}

export function loadBallot(dossierId: string): Promise<Ballot> {
  return body(api.GET('/api/scoring/{dossierId}/ballot', { params: { path: { dossierId } } }));
}

export function saveBallot(dossierId: string, { mutationId, version, content }: Outgoing): Promise<Ballot> {
  return body(
    api.PUT('/api/scoring/{dossierId}/ballot', {
      params: { path: { dossierId }, header: ifMatch(version) },
      body: {
        mutationId,
        choices: { ...content.choices },
        knockouts: [...content.knockouts],
        generalComment: content.generalComment,
      },
    }),
  );
}

export function sendBallot(dossierId: string, version: number): Promise<Ballot> {
  return body(
    api.POST('/api/scoring/{dossierId}/ballot/send', { params: { path: { dossierId }, header: ifMatch(version) } }),
  );
}

export function loadSet(templateId: string, setCode: string): Promise<CriteriaSet> {
  return body(
    api.GET('/api/criteria/templates/{id}/sets/{setCode}', { params: { path: { id: templateId, setCode } } }),
  );
}

export const setQuery = (templateId: string, setCode: string) =>
  queryOptions({
    queryKey: ['evaluation', 'set', templateId, setCode],
    queryFn: () => loadSet(templateId, setCode),
    // A published sheet never changes.
    staleTime: Infinity,
  });

export async function loadBands(templateId: string): Promise<readonly RankBand[]> {
  const { bands } = await body(api.GET('/api/criteria/templates/{id}', { params: { path: { id: templateId } } }));
  return bands;
}

export const fileAddress = (attachment: string) => `/api/attachments/${attachment}/content`;
export const paperAddress = (dossierId: string, paper: 'minutes') => `/api/scoring/${dossierId}/${paper}.pdf`;
export const ballotAddress = (dossierId: string, userId: string) => `/api/scoring/${dossierId}/ballots/${userId}.pdf`;
export const resultsAddress = (councilId: string) => `/api/councils/${councilId}/results.pdf`;
