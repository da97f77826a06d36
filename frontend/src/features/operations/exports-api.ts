import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

export type ExportRun = components['schemas']['ExportRunView'];
export type ExportResult = ExportRun['results'][number];
export type ExportSchedule = components['schemas']['ExportScheduleView'];

const SOON = 1500;
const SHOWN = 20;

export function open({ state }: ExportRun): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

export const exportRunsQuery = queryOptions({
  queryKey: ['exports', 'runs'],
  queryFn: ({ signal }) => body(api.GET('/api/exports/runs', { params: { query: { limit: SHOWN } }, signal })),
  refetchInterval: ({ state }) => (state.data?.items.some(open) ? SOON : false),
});

export const exportScheduleQuery = queryOptions({
  queryKey: ['exports', 'schedule'],
  queryFn: ({ signal }) => body(api.GET('/api/exports/schedule', { signal })),
});

export function requestExport(slug: string | null) {
  return body(api.POST('/api/exports/runs', { body: { slug } }));
}

export function reschedule(before: ExportSchedule, enabled: boolean, at: string) {
  return body(
    api.PUT('/api/exports/schedule', {
      params: { header: { 'If-Match': `"${before.version}"` } },
      body: { enabled, at },
    }),
  );
}
