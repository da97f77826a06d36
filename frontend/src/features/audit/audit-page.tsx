import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ChainPanel } from './chain-panel';

type AuditLine = components['schemas']['AuditLine'];

const NO_CHOICES: components['schemas']['AuditChoices'] = { actions: [], objectTypes: [], actors: [] };

async function load({ filters, after, limit, signal }: PageRequest) {
  const page = await body(
    api.GET('/api/audit/events', { params: { query: { ...filters, ...(after ? { after } : {}), limit } }, signal }),
  );
  return { items: page.items, next: page.next ?? null };
}

function useAuditFilters(): readonly Filter[] {
  const { t, i18n } = useTranslation('audit');
  const { data = NO_CHOICES } = useQuery({
    queryKey: ['audit', 'choices', i18n.language],
    queryFn: ({ signal }) => body(api.GET('/api/audit/choices', { signal })),
    staleTime: 60_000,
  });
  return useMemo<readonly Filter[]>(() => {
    const labelled = (choices: readonly { code: string; label: string }[]) =>
      choices
        .map(({ code, label }) => ({ value: code, label }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
    return [
      { kind: 'text', key: 'q', label: t('filter.words') },
      { kind: 'choice', key: 'action', label: t('filter.action'), options: labelled(data.actions) },
      { kind: 'choice', key: 'objectType', label: t('filter.objectType'), options: labelled(data.objectTypes) },
      {
        kind: 'choice',
        key: 'actor',
        label: t('filter.actor'),
        options: data.actors.map(({ id, name, login }) => ({ value: id ?? '', label: `${name} (${login})` })),
      },
      { kind: 'date', key: 'from', label: t('filter.from') },
      { kind: 'date', key: 'to', label: t('filter.to') },
    ];
  }, [data, t, i18n.language]);
}

function useAuditColumns(): readonly Column<AuditLine>[] {
  const { t } = useTranslation('audit');
  return useMemo<readonly Column<AuditLine>[]>(
    () => [
      { key: 'action', title: t('column.action'), render: (row) => row.actionLabel, primary: true },
      { key: 'time', title: t('column.time'), render: (row) => formatDateTime(row.occurredAt) },
      { key: 'object', title: t('column.object'), render: (row) => row.objectLabel ?? row.objectTypeLabel },
      { key: 'actor', title: t('column.actor'), render: (row) => row.actorName },
      { key: 'note', title: t('column.note'), render: (row) => row.note },
      { key: 'ip', title: t('column.ip'), render: (row) => row.ip, hidden: true },
      { key: 'seq', title: t('column.seq'), render: (row) => row.seq, align: 'end', hidden: true },
    ],
    [t],
  );
}

export default function AuditPage() {
  const { t } = useTranslation('audit');
  const filters = useAuditFilters();
  const columns = useAuditColumns();
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <ChainPanel />
      <DataList<AuditLine>
        name="audit"
        label={t('list')}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/app/audit/${row.id}`}
        filters={filters}
        load={load}
        exportPath="/api/audit/export"
        empty={{ title: t('empty.title'), description: t('empty.description') }}
      />
    </>
  );
}
