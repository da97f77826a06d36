import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { formatDecimal } from '@/shared/format/numbers';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import type { CandidateLine } from './national-api';

function load({ after, limit, signal }: PageRequest) {
  const query = { limit, ...(after === undefined ? {} : { after }) };
  return body(api.GET('/api/national/candidates', { params: { query }, signal }));
}

/** The inbox of dossiers that the provinces have put before the ministry. */
export default function CandidatesPage() {
  const { t } = useTranslation('national');
  const columns = useMemo<Column<CandidateLine>[]>(
    () => [
      { key: 'name', title: t('column.product'), primary: true, render: ({ productName }) => productName },
      { key: 'producer', title: t('column.producer'), render: ({ producerName }) => producerName },
      { key: 'source', title: t('column.source'), render: ({ sourceName }) => sourceName },
      { key: 'kind', title: t('candidate.kind'), render: ({ kind }) => t(`kind.${kind}`) },
      { key: 'sent', title: t('candidate.sentAt'), render: ({ sentAt }) => formatDate(sentAt) },
      {
        key: 'average',
        title: t('candidate.average'),
        align: 'end',
        render: ({ average }) => (average === null ? '' : formatDecimal(average)),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t('candidates.title')} description={t('candidates.description')} />
      <DataList
        name="national-candidates"
        label={t('candidates.title')}
        columns={columns}
        rowKey={({ source, id }) => `${source}/${id}`}
        rowLink={({ source, id }) => `/app/national/candidates/${source}/${id}`}
        load={load}
        empty={{ title: t('candidates.empty.title'), description: t('candidates.empty.description') }}
      />
    </>
  );
}
