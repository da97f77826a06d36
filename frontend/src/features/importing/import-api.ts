import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type Import = Schemas['ImportView'];
export type ImportRow = Schemas['ImportRowView'];
export type Outcome = NonNullable<ImportRow['outcome']>;
export type ImportField = Import['allFields'][number];

export const OUTCOMES: readonly Outcome[] = ['FAULTY', 'WARNED', 'KNOWN', 'GOOD'];

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }): Promise<Import> => body(api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
  });

export const rowsQuery = (id: string, outcome: Outcome | null) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'rows', id, outcome],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: 50,
        ...(outcome === null ? {} : { outcome }),
        ...(pageParam === undefined ? {} : { after: pageParam }),
      };
      return body(api.GET('/api/imports/{id}/rows', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export function uploadFile(file: File): Promise<Import> {
  return body(
    api.POST('/api/imports', {
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

export function checkFields(id: string, fields: (ImportField | null)[]): Promise<Import> {
  // The contract does not say that an entry may be null.
  return body(
    api.PUT('/api/imports/{id}/fields', { params: { path: { id } }, body: { fields: fields as ImportField[] } }),
  );
}

export function runImport(id: string): Promise<Import> {
  return body(api.POST('/api/imports/{id}/run', { params: { path: { id } } }));
}

export function undoImport(id: string): Promise<Import> {
  return body(api.POST('/api/imports/{id}/undo', { params: { path: { id } } }));
}
