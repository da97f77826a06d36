import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import { Freshness } from './freshness';
import { type ReceivedPackage, type ReportingSource, sourcesQuery } from './national-api';
import styles from './national.module.css';

function load({ filters, after, limit, signal }: PageRequest) {
  const { source } = filters;
  const query = { limit, ...(source === undefined ? {} : { source }), ...(after === undefined ? {} : { after }) };
  return body(api.GET('/api/national/packages', { params: { query }, signal }));
}

function Provinces({ sources }: { sources: readonly ReportingSource[] }) {
  const { t } = useTranslation('national');
  const { t: shared } = useTranslation('shared');
  const [now] = useState(() => Date.now());
  return (
    <ul className={styles['plain']}>
      {sources.map((source) => (
        <li key={source.id}>
          <strong>
            {source.formerProvinceCode === null ? source.fullName : t('formerProvince', { name: source.fullName })}
          </strong>{' '}
          <Freshness source={source} now={now} />
          {source.fault && source.attemptedAt && (
            <p>
              {t('sources.failed', {
                time: formatDateTime(source.attemptedAt),
                reason: shared(`exportFault.${source.fault}`),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function useColumns(): Column<ReceivedPackage>[] {
  const { t } = useTranslation('national');
  const { t: shared } = useTranslation('shared');
  return useMemo(
    () => [
      { key: 'source', title: t('column.source'), primary: true, render: ({ sourceName }) => sourceName },
      { key: 'at', title: t('package.at'), render: ({ at }) => formatDateTime(at) },
      {
        key: 'state',
        title: t('package.state'),
        render: ({ fault }) => (
          <Tag tone={fault ? 'bad' : 'good'}>{fault ? shared(`exportFault.${fault}`) : t('package.received')}</Tag>
        ),
      },
      {
        key: 'sequence',
        title: t('package.sequence'),
        render: ({ sequence, complete }) =>
          sequence === 0 ? '' : t(complete ? 'package.complete' : 'package.changes', { number: sequence }),
      },
      {
        key: 'records',
        title: t('package.records'),
        align: 'end',
        render: ({ producers, products, recognitions, dossiers, evaluations, deletions }) =>
          formatInteger(producers + products + recognitions + dossiers + evaluations + deletions),
      },
    ],
    [t, shared],
  );
}

const NO_SOURCES: readonly ReportingSource[] = [];

/** Whose data is how old, and what came of each package. */
export default function SourcesPage() {
  const { t } = useTranslation('national');
  const { data: sources = NO_SOURCES, error, isPending, refetch } = useQuery(sourcesQuery);
  const columns = useColumns();
  const filters = useMemo<Filter[]>(
    () => [
      {
        kind: 'choice',
        key: 'source',
        label: t('filter.source'),
        options: sources.map(({ id, fullName }) => ({ value: id, label: fullName })),
      },
    ],
    [t, sources],
  );
  return (
    <>
      <PageHeader title={t('sources.title')} description={t('sources.description')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton label={t('loading')} lines={4} />}
      {sources.length > 0 && (
        <Panel aria-label={t('sources.provinces')}>
          <Provinces sources={sources} />
        </Panel>
      )}
      <h2 className={styles['above']}>{t('sources.packages')}</h2>
      <DataList
        name="national-packages"
        label={t('sources.packages')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        load={load}
        empty={{ title: t('sources.empty.title'), description: t('sources.empty.description') }}
      />
    </>
  );
}
