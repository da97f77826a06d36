import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { type Import, uploadFile } from './import-api';
import { ImportState } from './import-state';

function load({ after, limit, signal }: PageRequest): Promise<Page<Import>> {
  const query = { limit, ...(after === undefined ? {} : { after }) };
  return body(api.GET('/api/imports', { params: { query }, signal }));
}

function Upload() {
  const { t } = useTranslation('importing');
  const { writable } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: uploadFile,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate(`/app/imports/${id}`);
    },
  });
  return (
    <Panel aria-labelledby="upload">
      <h2 id="upload">{t('upload.title')}</h2>
      <p>{t('upload.explanation')}</p>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={t('upload.file')}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) upload.mutate(file);
          event.target.value = '';
        }}
      />
      <Button
        look="primary"
        busy={upload.isPending}
        disabled={!writable || upload.isPending}
        onClick={() => input.current?.click()}
      >
        {t('upload.choose')}
      </Button>
      {upload.error && <ProblemNotice error={upload.error} />}
    </Panel>
  );
}

export default function ImportsPage() {
  const { t } = useTranslation('importing');
  const columns = useMemo<Column<Import>[]>(
    () => [
      { key: 'file', title: t('field.file'), primary: true, render: ({ fileName }) => fileName },
      { key: 'state', title: t('field.state'), render: ({ state }) => <ImportState state={state} /> },
      { key: 'rows', title: t('field.rows'), align: 'end', render: ({ rowCount }) => formatInteger(rowCount) },
      {
        key: 'products',
        title: t('tally.products'),
        align: 'end',
        render: ({ tally }) => formatInteger(tally.products),
      },
      { key: 'by', title: t('field.by'), render: ({ createdBy }) => createdBy },
      { key: 'at', title: t('field.at'), render: ({ createdAt }) => formatDateTime(createdAt) },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Upload />
      <DataList
        name="imports"
        label={t('list')}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/imports/${id}`}
        load={load}
        empty={{ title: t('empty.title'), description: t('empty.description') }}
      />
    </>
  );
}
