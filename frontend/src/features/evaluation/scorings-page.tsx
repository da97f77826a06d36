import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { LinkButton } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import styles from './council.module.css';
import { type OwnScoring, ownScoringsQuery } from './evaluation-api';

function Scoring({ scoring }: { scoring: OwnScoring }) {
  const { t } = useTranslation('evaluation');
  const { dossierId, productName, producerName, councilTitle, meetsOn, mode, pass, answered, total } = scoring;
  const { sent, excused, toGive, state } = scoring;
  return (
    <Panel as="div" role="listitem" aria-label={productName}>
      <h2 className={styles['name']}>
        {productName} <Tag tone={toGive ? 'busy' : sent ? 'good' : 'calm'}>{t(`dossierState.${state}`)}</Tag>
        {pass > 1 && <Tag tone="bad">{t('mine.again', { pass })}</Tag>}
      </h2>
      <Facts>
        <Fact name={t('mine.producer')}>{producerName}</Fact>
        <Fact name={t('mine.council')}>{councilTitle}</Fact>
        <Fact name={t('mine.meeting')}>
          {t('council.meeting', { day: formatDate(meetsOn), mode: t(`mode.${mode}`) })}
        </Fact>
        {pass > 0 && !excused && (
          <Fact name={t('mine.sheet')}>
            {sent ? t('mine.sent') : t('sheet.progress', { answered, criteria: total })}
          </Fact>
        )}
        {excused && <Fact name={t('mine.sheet')}>{t('mine.excused')}</Fact>}
      </Facts>
      <div className={styles['buttons']}>
        {pass > 0 && !excused && (
          <LinkButton to={`/app/scoring/${dossierId}`} look={toGive ? 'primary' : 'plain'}>
            {t(toGive ? (answered > 0 ? 'mine.goOn' : 'mine.begin') : 'mine.read')}
          </LinkButton>
        )}
        <LinkButton to={`/app/scoring/${dossierId}/progress`}>{t('mine.progress')}</LinkButton>
      </div>
    </Panel>
  );
}

/** What I am to score, nearest meeting first. */
export default function ScoringsPage() {
  const { t } = useTranslation('evaluation');
  const { data, error, isPending, refetch } = useQuery(ownScoringsQuery);
  return (
    <>
      <PageHeader title={t('mine.title')} description={t('mine.description')} />
      {isPending && <Skeleton label={t('mine.title')} lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('mine.empty.title')} description={t('mine.empty.description')} />}
      {data && data.length > 0 && (
        <div role="list" className={styles['cards']}>
          {data.map((scoring) => (
            <Scoring key={scoring.dossierId} scoring={scoring} />
          ))}
        </div>
      )}
    </>
  );
}
