import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Tag } from '@/shared/ui/tag/tag';
import type { CouncilLine } from './evaluation-api';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<CouncilLine>> {
  const query = {
    limit,
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/councils', { params: { query }, signal }));
}

/** Councils of the province; members see those in which they sit. */
export default function CouncilsPage() {
  const { t } = useTranslation('evaluation');
  const { may, writable } = useSession();
  const manages = may('COUNCILS_MANAGE');
  const columns = useMemo<Column<CouncilLine>[]>(
    () => [
      { key: 'title', title: t('council.name'), primary: true, render: ({ title }) => title },
      {
        key: 'decision',
        title: t('council.decision'),
        render: ({ decisionNumber, decisionDate }) =>
          t('council.numberAndDay', { number: decisionNumber, day: formatDate(decisionDate) }),
      },
      { key: 'round', title: t('council.round'), render: ({ round }) => t('council.roundOf', { round }) },
      { key: 'members', title: t('council.members'), render: ({ members }) => members },
      {
        key: 'dossiers',
        title: t('council.dossiers'),
        render: ({ dossiers, concluded }) => t('council.concluded', { concluded, dossiers }),
      },
      {
        key: 'state',
        title: t('council.state'),
        render: ({ state }) => <Tag tone={state === 'ACTIVE' ? 'good' : 'calm'}>{t(`councilState.${state}`)}</Tag>,
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(() => [{ kind: 'text', key: 'q', label: t('council.search') }], [t]);
  const form = manages && writable && (
    <LinkButton to="/app/councils/new" look="primary">
      {t('council.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('council.title')}
        description={t('council.description')}
        actions={
          manages && (
            <>
              {form} <LinkButton to="/app/council-rules">{t('rules.title')}</LinkButton>
            </>
          )
        }
      />
      <DataList
        name="councils"
        label={t('council.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/councils/${id}`}
        load={load}
        empty={{ title: t('council.empty.title'), description: t('council.empty.description'), action: form }}
      />
    </>
  );
}
