import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { LinkButton } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { Tag } from '@/shared/ui/tag/tag';
import { LabelsPanel } from './labels-panel';
import { quantityWords } from './quantity';
import { RecallPanel } from './recall-panel';
import { ScansPanel } from './scans-panel';
import styles from './trace.module.css';
import { type Lot, lotQuery } from './trace-api';

function LotFacts({ lot }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  const { details, state } = lot;
  return (
    <Facts label={t('lot.facts')}>
      <Fact name={t('field.product')}>
        <Link to={`/app/products/${lot.product}`}>{lot.productName}</Link>
      </Fact>
      <Fact name={t('field.stars')}>{lot.stars === null ? t('lot.noStars') : <Stars count={lot.stars} />}</Fact>
      <Fact name={t('field.madeOn')}>{formatDate(details.madeOn)}</Fact>
      <Fact name={t('field.bestBefore')}>
        {details.bestBefore === null ? t('none') : formatDate(details.bestBefore)}
      </Fact>
      <Fact name={t('field.quantity')}>{quantityWords(details)}</Fact>
      <Fact name={t('field.state')}>
        <Tag tone={state === 'OPEN' ? 'good' : 'bad'}>{t(`lotState.${state}`)}</Tag>
      </Fact>
      {lot.recalledAt !== null && (
        <Fact name={t('lot.recalled')}>
          {t('lot.recalledFor', { time: formatDateTime(lot.recalledAt), reason: lot.recallReason })}
        </Fact>
      )}
    </Facts>
  );
}

function Journey({ lot: { details } }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  if (details.steps.length === 0) return <p>{t('lot.noSteps')}</p>;
  return (
    <ol className={styles['journey']}>
      {details.steps.map(({ kind, happenedOn, location, note }, number) => (
        <li key={`${number}-${kind}`}>
          <strong>{t(`stepKind.${kind}`)}</strong>
          <span className={styles['muted']}>{t('lot.stepPlace', { day: formatDate(happenedOn), location })}</span>
          {note !== null && <span>{note}</span>}
        </li>
      ))}
    </ol>
  );
}

export default function LotPage() {
  const { t } = useTranslation('trace');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(lotQuery(id));
  const edit = data?.mayChange && data.state === 'OPEN' && (
    <LinkButton to={`/app/lots/${id}/edit`}>{t('lot.edit')}</LinkButton>
  );
  return (
    <>
      <PageHeader
        title={data ? t('lotNamed', { code: data.details.code }) : t('list.title')}
        parent={{ to: '/app/lots', label: t('list.title') }}
        actions={edit}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && (
        <div className={styles['sheets']}>
          <Panel aria-label={t('lot.facts')}>
            <LotFacts lot={data} />
          </Panel>
          <LabelsPanel lot={data} />
          <Panel aria-labelledby="journey">
            <h2 id="journey">{t('lot.journey')}</h2>
            <Journey lot={data} />
          </Panel>
          <ScansPanel lot={data} />
          {data.mayChange && data.state === 'OPEN' && <RecallPanel lot={data} />}
        </div>
      )}
    </>
  );
}
