import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type Lot = Schemas['LotView'];
export type LotDetails = Schemas['LotDetails'];
export type LotStep = Schemas['LotStep'];
export type StepKind = LotStep['kind'];
export type LabelBatch = Schemas['LabelBatch'];
export type LabelSize = LabelBatch['size'];
export type LabelState = LabelBatch['state'];
export type LabelOrder = Schemas['LabelOrder'];
export type LotScans = Schemas['LotScans'];
export type Suspicion = Schemas['SuspicionReport'];

export const STEP_KINDS: readonly StepKind[] = [
  'RAW_MATERIAL',
  'HARVEST',
  'PROCESSING',
  'TESTING',
  'PACKING',
  'STORAGE',
  'DISPATCH',
  'OTHER',
];

export const SIZES: readonly LabelSize[] = ['W20_H20', 'W25_H25', 'W30_H20', 'W40_H30', 'W50_H30'];

/** Width and height of a size in millimetres. */
export function sizeParts(size: LabelSize): { width: string; height: string } {
  const [, width = '', height = ''] = /W(\d+)_H(\d+)/.exec(size) ?? [];
  return { width, height };
}

export const MOST_LABELS = 10_000;
export const MOST_STEPS = 30;

export const lotQuery = (id: string) =>
  queryOptions({
    queryKey: ['lots', 'one', id],
    queryFn: ({ signal }): Promise<Lot> => body(api.GET('/api/lots/{id}', { params: { path: { id } }, signal })),
  });

export const batchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['lots', 'batches', id],
    queryFn: ({ signal }): Promise<LabelBatch[]> =>
      body(api.GET('/api/lots/{id}/label-batches', { params: { path: { id } }, signal })),
  });

export const scansQuery = (id: string) =>
  queryOptions({
    queryKey: ['lots', 'scans', id],
    queryFn: ({ signal }): Promise<LotScans> =>
      body(api.GET('/api/lots/{id}/scans', { params: { path: { id } }, signal })),
  });

/** The products that lots are written down for: a producer's own. */
export const ownProductsQuery = queryOptions({
  queryKey: ['lots', 'products'],
  queryFn: ({ signal }) => body(api.GET('/api/products', { params: { query: { limit: 200 } }, signal })),
});

function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('The picture could not be read'));
    reader.readAsDataURL(picture);
  });
}

/** One label as it will be printed, or the reason why it cannot be. */
export const previewQuery = (id: string, size: LabelSize) =>
  queryOptions({
    queryKey: ['lots', 'preview', id, size],
    retry: false,
    queryFn: async ({ signal }): Promise<string> => {
      const params = { path: { id }, query: { size } };
      return dataAddress(await body(api.GET('/api/lots/{id}/label-preview', { params, signal, parseAs: 'blob' })));
    },
  });

export const labelsAddress = ({ id }: LabelBatch, layout: 'SHEET' | 'ROLL') =>
  `/api/label-batches/${id}/labels.pdf?layout=${layout}`;

export function addLot(product: string, details: LotDetails): Promise<Lot> {
  return body(api.POST('/api/lots', { body: { product, details } }));
}

export function changeLot({ id, version }: Lot, details: LotDetails): Promise<Lot> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return body(api.PUT('/api/lots/{id}', { params, body: details }));
}

export function recallLot({ id }: Lot, reason: string): Promise<Lot> {
  return body(api.POST('/api/lots/{id}/recall', { params: { path: { id } }, body: { reason } }));
}

export function orderLabels({ id }: Lot, order: LabelOrder) {
  return body(api.POST('/api/lots/{id}/label-batches', { params: { path: { id } }, body: order }));
}

export function moveLabels({ id, version }: LabelBatch, state: LabelState): Promise<LabelBatch> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return body(api.POST('/api/label-batches/{id}/state', { params, body: { state } }));
}

export function handleSuspicion({ id }: Suspicion, conclusion: string): Promise<Suspicion> {
  return body(api.POST('/api/suspicions/{id}/conclusion', { params: { path: { id } }, body: { conclusion } }));
}
