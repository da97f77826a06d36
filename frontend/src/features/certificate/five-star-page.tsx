import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { formatDecimal } from '@/shared/format/numbers';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { deliveryQuery, type FiveStarCandidate, fiveStarQuery } from './certificate-api';
import { MinistryForm } from './ministry-form';

type Paper = FiveStarCandidate['letter'];

function usePaper() {
  const { t } = useTranslation('certificate');
  return (paper: Paper) =>
    paper?.number && paper.date
      ? t('fiveStar.paper', { number: paper.number, day: formatDate(paper.date) })
      : t('none');
}

/** Whether the dossier is at the national office, and else when and how it gets there. */
function Delivery({ dossier }: { dossier: string }) {
  const { t } = useTranslation('certificate');
  const { data } = useQuery(deliveryQuery);
  if (!data) return null;
  if (!data.waiting.includes(dossier)) return <p>{t('fiveStar.delivered')}</p>;
  return (
    <p>
      {data.nextRun === null ? t('fiveStar.notScheduled') : t('fiveStar.nextRun', { at: formatDateTime(data.nextRun) })}{' '}
      {t('fiveStar.runNow')}
    </p>
  );
}

function Candidate({ candidate }: { candidate: FiveStarCandidate }) {
  const { t } = useTranslation('certificate');
  const paper = usePaper();
  const { average, partA, partB, partC, ministry, ministryAverage, ministryStars } = candidate;
  const part = (value: number | null) => (value === null ? t('none') : formatDecimal(value));
  return (
    <Panel aria-labelledby={candidate.dossier}>
      <h2 id={candidate.dossier}>
        <Link to={`/app/dossiers/${candidate.dossier}`}>{candidate.productName}</Link>
      </h2>
      <p>
        {candidate.producerName} · <strong>{t(`fiveStar.state.${candidate.state}`)}</strong>
      </p>
      <Facts>
        <Fact name={t('fiveStar.points')}>
          {t('fiveStar.parts', { total: part(average), a: part(partA), b: part(partB), c: part(partC) })}
        </Fact>
        <Fact name={t('fiveStar.advisory')}>{paper(candidate.advisoryReport)}</Fact>
        <Fact name={t('fiveStar.minutes')}>{paper(candidate.minutes)}</Fact>
        <Fact name={t('fiveStar.approval')}>{paper(candidate.approval)}</Fact>
        <Fact name={t('fiveStar.file')}>
          {t('fiveStar.fileOf', { evidence: candidate.evidence, samples: candidate.samples })}
        </Fact>
        <Fact name={t('fiveStar.letter')}>{paper(candidate.letter)}</Fact>
        {ministry && ministryAverage !== null && (
          <Fact name={t('fiveStar.ministry')}>
            {t('fiveStar.ministryResult', {
              paper: paper(ministry),
              points: formatDecimal(ministryAverage),
              stars: ministryStars ?? 0,
            })}
          </Fact>
        )}
      </Facts>
      {candidate.state === 'SENT_TO_MINISTRY' && <Delivery dossier={candidate.dossier} />}
      <MinistryForm candidate={candidate} />
    </Panel>
  );
}

/** Products from 90 points on their way to the Ministry, with everything its file holds. */
export default function FiveStarPage() {
  const { t } = useTranslation('certificate');
  const { data, error, isPending, refetch } = useQuery(fiveStarQuery);
  return (
    <>
      <PageHeader title={t('fiveStar.title')} description={t('fiveStar.description')} />
      {isPending && <Skeleton label={t('fiveStar.title')} lines={6} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('fiveStar.empty')} description={t('fiveStar.emptyDescription')} />}
      {data?.map((candidate) => (
        <Candidate key={candidate.dossier} candidate={candidate} />
      ))}
    </>
  );
}
