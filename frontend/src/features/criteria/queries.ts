import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { Draft, DraftReport, PublicationRequest, TemplateSummary } from './types';

/** A published version never changes. */
const UNCHANGING = Number.POSITIVE_INFINITY;

export const templatesQuery = queryOptions({
  queryKey: ['criteria', 'templates'],
  queryFn: ({ signal }) => body(api.GET('/api/criteria/templates', { params: { query: { limit: 200 } }, signal })),
});

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ['criteria', 'template', id],
    queryFn: ({ signal }) => body(api.GET('/api/criteria/templates/{id}', { params: { path: { id } }, signal })),
  });

export const setQuery = (id: string, setCode: string) =>
  queryOptions({
    queryKey: ['criteria', 'template', id, 'set', setCode],
    queryFn: ({ signal }) =>
      body(api.GET('/api/criteria/templates/{id}/sets/{setCode}', { params: { path: { id, setCode } }, signal })),
    staleTime: UNCHANGING,
  });

export const searchQuery = (id: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['criteria', 'template', id, 'search', q],
    queryFn: ({ signal, pageParam }) => {
      const query = { q, limit: 50, ...(pageParam === undefined ? {} : { after: pageParam }) };
      return body(api.GET('/api/criteria/templates/{id}/search', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: UNCHANGING,
  });

export const draftsQuery = queryOptions({
  queryKey: ['criteria', 'drafts'],
  queryFn: ({ signal }) => body(api.GET('/api/criteria/drafts', { params: { query: { limit: 50 } }, signal })),
});

/** A draft as it was read, with the version that a change must name. */
export interface ReadDraft {
  report: DraftReport;
  etag: string;
}

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['criteria', 'draft', id],
    queryFn: async ({ signal }): Promise<ReadDraft> => {
      const { data, response } = await api.GET('/api/criteria/drafts/{id}', { params: { path: { id } }, signal });
      return { report: data as DraftReport, etag: response.headers.get('ETag') ?? '' };
    },
  });

export function uploadDraft(file: File): Promise<Draft> {
  return body(
    api.POST('/api/criteria/drafts', {
      // The contract knows a file as text; the form carries it as it is.
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
  );
}

export async function discardDraft(id: string, etag: string): Promise<void> {
  await api.DELETE('/api/criteria/drafts/{id}', { params: { path: { id }, header: { 'If-Match': etag } } });
}

export function publishDraft(id: string, etag: string, request: PublicationRequest): Promise<TemplateSummary> {
  return body(
    api.POST('/api/criteria/drafts/{id}/publication', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: request,
    }),
  );
}

export const scoreSheetAddress = (id: string, setCode: string) =>
  `/api/criteria/templates/${id}/sets/${setCode}/score-sheet.pdf`;

export const documentAddress = (id: string) => `/api/criteria/templates/${id}/document.json`;
