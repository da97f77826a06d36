import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { vietnamDay } from '@/shared/format/dates';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { CouncilForm } from './council-form';
import { type Candidate, candidatesQuery, type Council, councilQuery } from './evaluation-api';
import { type Round, roundsOf } from './rounds-api';

/** The rounds of this year and the next, which a council may be formed for. */
function useRounds(): readonly Round[] | undefined {
  const [year] = useState(() => Number(vietnamDay(Date.now()).slice(0, 4)));
  const now = useQuery(roundsOf(year)).data?.rounds;
  const next = useQuery(roundsOf(year + 1)).data?.rounds;
  return now && next && [...now, ...next].filter(({ state }) => state !== 'CLOSED');
}

function Loaded({ council }: { council: Council | null }) {
  const { t } = useTranslation('evaluation');
  const { data, error, refetch } = useQuery(candidatesQuery);
  const rounds = useRounds();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || !rounds) return <Skeleton label={t('council.new')} lines={8} />;
  const candidates: readonly Candidate[] = data.candidates;
  return <CouncilForm council={council} candidates={candidates} rounds={rounds} />;
}

function Existing({ id }: { id: string }) {
  const { t } = useTranslation('evaluation');
  const { data, error, refetch } = useQuery(councilQuery(id));
  return (
    <>
      <PageHeader title={t('council.change')} parent={{ to: `/app/councils/${id}`, label: data?.title ?? '' }} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Loaded council={data} />}
    </>
  );
}

/** A council by decision of the chair of the province. */
export default function CouncilFormPage() {
  const { t } = useTranslation('evaluation');
  const { id } = useParams();
  if (id !== undefined) return <Existing id={id} />;
  return (
    <>
      <PageHeader
        title={t('council.new')}
        description={t('council.newDescription')}
        parent={{ to: '/app/councils', label: t('council.title') }}
      />
      <Loaded council={null} />
    </>
  );
}
