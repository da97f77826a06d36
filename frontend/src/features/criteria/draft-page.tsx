import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { ChangeList } from './change-list';
import { Publication } from './publication';
import { draftQuery, type ReadDraft } from './queries';
import { SetTable } from './set-table';

/** A checked file: publishing it, what it changes, its sums. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('criteria');
  const { data, error, refetch } = useQuery(draftQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('loading')} lines={8} />;
  return <DraftView read={data} />;
}

function DraftView({ read }: { read: ReadDraft }) {
  const { t } = useTranslation('criteria');
  const { draft, comparedWith, changes, sets } = read.report;
  const counts = {
    sets: formatInteger(draft.setCount),
    criteria: formatInteger(draft.criterionCount),
    options: formatInteger(draft.optionCount),
  };
  return (
    <>
      <PageHeader
        title={t('drafts.version', { version: draft.version })}
        parent={{ to: '/app/criteria', label: t('templates.title') }}
        description={t('draft.from', {
          file: draft.fileName,
          person: draft.createdBy,
          at: formatDateTime(draft.createdAt),
        })}
      />
      {draft.publishedAt === null ? (
        <Publication key={read.etag} draft={read} />
      ) : (
        <Panel>
          <p>{t('drafts.published', { person: draft.publishedBy, at: formatDateTime(draft.publishedAt) })}</p>
        </Panel>
      )}
      <Panel aria-labelledby="changes">
        <h2 id="changes">
          {comparedWith
            ? t('draft.changes', { version: comparedWith.version, count: changes.length })
            : t('draft.nothingInForce')}
        </h2>
        <ChangeList changes={changes} />
      </Panel>
      <Panel aria-labelledby="sums">
        <h2 id="sums">{t('draft.sums')}</h2>
        <p>{t('draft.sumsChecked', counts)}</p>
        <SetTable sets={sets} />
      </Panel>
    </>
  );
}
