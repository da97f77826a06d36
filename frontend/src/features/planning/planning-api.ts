import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type PlanLine = Schemas['PlanLine'];
export type Plan = Schemas['PlanView'];
export type PlanContent = Schemas['PlanContent'];
export type PlanType = PlanContent['type'];
export type PlanState = PlanContent['state'];
export type Layer = Schemas['LayerView'];
export type LayerState = Layer['state'];
export type LayerCode = Schemas['LayerCode'];
export type Finding = Schemas['ParcelFinding'];
export type MapFile = Schemas['FileView'];
export type LayerRequest = Schemas['LayerRequest'];
export type LandUseClass = Schemas['LandUseClass'];

export const PLAN_TYPES: readonly PlanType[] = [
  'GENERAL_URBAN',
  'ZONING',
  'DETAILED',
  'GENERAL_COMMUNE',
  'RURAL_SETTLEMENT',
  'FUNCTIONAL_ZONE',
  'LAND_USE',
];
export const PLAN_STATES: readonly PlanState[] = ['DRAFTING', 'CONSULTING', 'APPROVED', 'ADJUSTING', 'EXPIRED'];
export const ENCODINGS: readonly MapFile['encoding'][] = ['UTF_8', 'WINDOWS_1258', 'TCVN3'];
export const LEGENDS: readonly Layer['legend'][] = ['LAND_USE', 'CONSTRUCTION'];

/** What the server takes; it checks again. */
export const LARGEST_FILE = 200 * 1024 * 1024;

const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }): Promise<Plan> => body(api.GET('/api/plans/{id}', { params: { path: { id } }, signal })),
  });

export const layersQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'layers', id],
    queryFn: ({ signal }): Promise<Layer[]> =>
      body(api.GET('/api/plans/{id}/layers', { params: { path: { id } }, signal })),
  });

export const layerQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'layer', id],
    queryFn: ({ signal }): Promise<Layer> =>
      body(api.GET('/api/plan-layers/{id}', { params: { path: { id } }, signal })),
  });

export const findingsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['plans', 'findings', id],
    queryFn: ({ signal, pageParam }) =>
      body(
        api.GET('/api/plan-layers/{id}/findings', {
          params: { path: { id }, query: { limit: 50, ...(pageParam === undefined ? {} : { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const classesQuery = (legend: Layer['legend']) =>
  queryOptions({
    queryKey: ['plans', 'classes', legend],
    queryFn: ({ signal }): Promise<LandUseClass[]> =>
      body(api.GET('/api/plans/land-use-classes', { params: { query: { legend } }, signal })),
    staleTime: Infinity,
  });

export const axesQuery = queryOptions({
  queryKey: ['plans', 'axes'],
  queryFn: ({ signal }) => body(api.GET('/api/plans/axes', { signal })),
  staleTime: Infinity,
});

export const mapLayerQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['plans', 'map-layer', id, version],
    queryFn: ({ signal }) => body(api.GET('/api/map/layers/{id}', { params: { path: { id } }, signal })),
  });

export function savePlan(plan: Plan | null, content: PlanContent): Promise<Plan> {
  return plan === null
    ? body(api.POST('/api/plans', { body: content }))
    : body(
        api.PUT('/api/plans/{id}', {
          params: { path: { id: plan.id }, header: matching(plan.version) },
          body: content,
        }),
      );
}

export function previewFile(plan: string, attachment: string, encoding: MapFile['encoding'] | null): Promise<MapFile> {
  return body(
    api.POST('/api/plans/{id}/file-preview', { params: { path: { id: plan } }, body: { attachment, encoding } }),
  );
}

export function importLayer(plan: string, request: LayerRequest): Promise<Layer> {
  return body(api.POST('/api/plans/{id}/layers', { params: { path: { id: plan } }, body: request }));
}

export function settleCodes({ id, version }: Layer, codes: Schemas['CodeChoice'][]): Promise<Layer> {
  const params = { path: { id }, header: matching(version) };
  return body(api.PUT('/api/plan-layers/{id}/codes', { params, body: { codes } }));
}

export function publishLayer({ id, version }: Layer): Promise<Layer> {
  return body(api.POST('/api/plan-layers/{id}/publish', { params: { path: { id }, header: matching(version) } }));
}

export function withdrawLayer({ id, version }: Layer, reason: string): Promise<Layer> {
  const params = { path: { id }, header: matching(version) };
  return body(api.POST('/api/plan-layers/{id}/withdraw', { params, body: { reason } }));
}

export function discardLayer({ id, version }: Layer): Promise<Layer> {
  return body(api.POST('/api/plan-layers/{id}/discard', { params: { path: { id }, header: matching(version) } }));
}
