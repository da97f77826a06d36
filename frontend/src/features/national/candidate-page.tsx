import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { formatDecimal, formatInteger, formatMoney } from '@/shared/format/numbers';
import { LinkButton } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { type Candidate, candidateQuery } from './national-api';
import styles from './national.module.css';

function Papers({ candidate: { papers } }: { candidate: Candidate }) {
  const { t } = useTranslation('national');
  return (
    <Panel narrow aria-labelledby="papers">
      <h2 id="papers">{t('candidate.papers')}</h2>
      <ul className={styles['plain']}>
        {papers.map(({ kind, present, documentNumber, documentDate }) => (
          <li key={kind} className={styles[present ? 'present' : 'missing']}>
            {present ? <CheckCircleOutlined aria-hidden="true" /> : <ExclamationCircleOutlined aria-hidden="true" />}{' '}
            {t(`paper.${kind}`)}:{' '}
            {present
              ? t(`paperFound.${kind}`, {
                  number: documentNumber,
                  day: documentDate ? formatDate(documentDate) : '',
                })
              : t('candidate.missing')}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Result({ candidate: { result } }: { candidate: Candidate }) {
  const { t } = useTranslation('national');
  if (!result) return null;
  const parts = [
    ['A', result.partA],
    ['B', result.partB],
    ['C', result.partC],
  ] as const;
  return (
    <Panel narrow aria-labelledby="result">
      <h2 id="result">{t('candidate.result')}</h2>
      <Facts>
        <Fact name={t('column.stars')}>
          <Stars count={result.stars} />
        </Fact>
        {result.average !== null && <Fact name={t('candidate.average')}>{formatDecimal(result.average)}</Fact>}
        {parts
          .filter(([, points]) => points !== null)
          .map(([part, points]) => (
            <Fact key={part} name={t('candidate.part', { part })}>
              {formatDecimal(points ?? 0)}
            </Fact>
          ))}
        {result.councilSize !== null && result.present !== null && (
          <Fact name={t('candidate.council')}>
            {t('candidate.attendance', { present: result.present, size: result.councilSize })}
          </Fact>
        )}
        {result.spread !== null && (
          <Fact name={t('candidate.spread')}>
            {t('candidate.spreadOf', { spread: result.spread, limit: result.maxDeviation ?? 0 })}
          </Fact>
        )}
      </Facts>
    </Panel>
  );
}

function CommuneReport({ candidate: { communeReport } }: { candidate: Candidate }) {
  const { t } = useTranslation('national');
  if (!communeReport) return null;
  const topics = ['localRawMaterial', 'localLabour', 'ideaOrigin', 'localIdentity'] as const;
  return (
    <Panel narrow aria-labelledby="commune">
      <h2 id="commune">{t('candidate.commune')}</h2>
      <Facts>
        {topics.map((topic) => (
          <Fact key={topic} name={t(`candidate.${topic}`)}>
            {communeReport[topic] ?? t('candidate.missing')}
          </Fact>
        ))}
      </Facts>
    </Panel>
  );
}

function Files({ candidate: { files } }: { candidate: Candidate }) {
  const { t } = useTranslation('national');
  return (
    <Panel narrow aria-labelledby="files">
      <h2 id="files">{t('candidate.files', { count: files.length, number: formatInteger(files.length) })}</h2>
      <ol className={styles['numbered']}>
        {files.map(({ type, title, documentNumber, issuer, issuedOn }, index) => (
          <li key={`${index}-${title}`}>
            <strong>{title}</strong> ({t(`fileType.${type}`)})
            <p>{[documentNumber, issuer, issuedOn && formatDate(issuedOn)].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

export default function CandidatePage() {
  const { t } = useTranslation('national');
  const { source = '', id = '' } = useParams();
  const { data, error, refetch } = useQuery(candidateQuery(source, id));
  return (
    <>
      <PageHeader
        title={data?.productName ?? t('candidates.title')}
        description={data && t('candidate.from', { producer: data.producerName, province: data.sourceName })}
        parent={{ to: '/app/national/candidates', label: t('candidates.title') }}
        actions={
          data && (
            <LinkButton to={`/app/national/products/${source}/${data.productId}`}>{t('candidate.product')}</LinkButton>
          )
        }
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={8} />}
      {data && (
        <>
          <Panel narrow>
            <Facts label={t('candidate.facts')}>
              <Fact name={t('candidate.kind')}>{t(`kind.${data.kind}`)}</Fact>
              <Fact name={t('candidate.sentAt')}>{formatDate(data.sentAt)}</Fact>
              {data.receiptNumber && <Fact name={t('candidate.receipt')}>{data.receiptNumber}</Fact>}
              {data.legalRegime && <Fact name={t('candidate.regime')}>{data.legalRegime}</Fact>}
              {data.revenueVnd !== null && <Fact name={t('candidate.revenue')}>{formatMoney(data.revenueVnd)}</Fact>}
              <Fact name={t('candidate.choices')}>{formatInteger(data.choices)}</Fact>
              {data.asOf && <Fact name={t('column.freshness')}>{formatDateTime(data.asOf)}</Fact>}
            </Facts>
          </Panel>
          <Papers candidate={data} />
          <Result candidate={data} />
          <CommuneReport candidate={data} />
          <Files candidate={data} />
        </>
      )}
    </>
  );
}
