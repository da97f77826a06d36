import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { formatDecimal, formatInteger } from '@/shared/format/numbers';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { Freshness } from './freshness';
import { groupsQuery, type NationalProduct, productQuery } from './national-api';
import styles from './national.module.css';

function ProductFacts({ product }: { product: NationalProduct }) {
  const { t } = useTranslation('national');
  const { data: groups = [] } = useQuery(groupsQuery);
  const [now] = useState(() => Date.now());
  const { stars, starsUntil, source } = product;
  const group = groups.find(({ code }) => code === product.groupCode);
  const texts = [
    ['set', group?.sets.find(({ code }) => code === product.setCode)?.name],
    ['specification', product.specification],
    ['brand', product.brand],
    ['gtin', product.gtin],
    ['ingredients', product.ingredients],
    ['place', product.originalPlace],
    ['story', product.story],
  ] as const;
  return (
    <Facts label={t('product.facts')}>
      <Fact name={t('column.stars')}>
        {stars === null ? t('noStars') : <Stars count={stars} />}{' '}
        {stars !== null && starsUntil && t('product.until', { day: formatDate(starsUntil) })}
      </Fact>
      <Fact name={t('column.source')}>
        {source.formerProvinceCode === null ? source.fullName : t('formerProvince', { name: source.fullName })}
      </Fact>
      <Fact name={t('column.freshness')}>
        <Freshness source={source} now={now} />
      </Fact>
      <Fact name={t('column.group')}>{group?.name ?? t('noGroup')}</Fact>
      {texts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <Fact key={key} name={t(`column.${key}`)}>
            {value}
          </Fact>
        ))}
    </Facts>
  );
}

function ProducerPanel({ producer }: { producer: NonNullable<NationalProduct['producer']> }) {
  const { t } = useTranslation('national');
  const { organisationType, workers, localWorkers } = producer;
  const texts = [
    ['taxCode', producer.taxCode],
    ['representative', producer.representative],
    ['address', producer.address],
    ['phone', producer.phone],
    ['email', producer.email],
  ] as const;
  const known = organisationType !== null || workers !== null || texts.some(([, value]) => value);
  return (
    <Panel narrow aria-labelledby="producer">
      <h2 id="producer">{producer.name}</h2>
      {!known && <p>{t('producer.nothingKnown')}</p>}
      <Facts>
        {organisationType && <Fact name={t('producer.type')}>{t(`organisation.${organisationType}`)}</Fact>}
        {texts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <Fact key={key} name={t(`producer.${key}`)}>
              {value}
            </Fact>
          ))}
        {workers !== null && (
          <Fact name={t('producer.workers')}>
            {localWorkers === null
              ? formatInteger(workers)
              : t('producer.workersLocal', { number: formatInteger(workers), local: formatInteger(localWorkers) })}
          </Fact>
        )}
      </Facts>
    </Panel>
  );
}

function Recognitions({ product: { recognitions } }: { product: NationalProduct }) {
  const { t } = useTranslation('national');
  return (
    <Panel narrow aria-labelledby="recognitions">
      <h2 id="recognitions">{t('product.recognitions')}</h2>
      {recognitions.length === 0 && <p>{t('product.noRecognition')}</p>}
      <ul className={styles['plain']}>
        {recognitions.map((one) => (
          <li key={one.id}>
            <strong>
              <Stars count={one.stars} /> {t('product.recognisedIn', { year: one.decidedYear })}
            </strong>{' '}
            {t(`recognition.${one.state}`)}
            <p>
              {[
                one.decisionNumber && t('product.decision', { number: one.decisionNumber }),
                one.decidedOn && t('product.decidedOn', { day: formatDate(one.decidedOn) }),
                one.issuer,
                one.score !== null && t('product.score', { score: formatDecimal(one.score) }),
                one.validTo && t('product.until', { day: formatDate(one.validTo) }),
                one.origin === 'IMPORT' && t('product.imported'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export default function ProductPage() {
  const { t } = useTranslation('national');
  const { source = '', id = '' } = useParams();
  const { data, error, refetch } = useQuery(productQuery(source, id));
  return (
    <>
      <PageHeader
        title={data?.name ?? t('products.title')}
        parent={{ to: `/app/national/products?source=${source}`, label: t('products.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={8} />}
      {data && (
        <>
          <Panel narrow>
            <ProductFacts product={data} />
          </Panel>
          {data.producer && <ProducerPanel producer={data.producer} />}
          <Recognitions product={data} />
        </>
      )}
    </>
  );
}
