import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCommunes } from '@/shared/communes/communes';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Stars } from '@/shared/ui/stars/stars';
import { AssignmentPanel } from './assignment-panel';
import { PicturesPanel } from './pictures-panel';
import { groupsQuery, type Product, productQuery } from './product-api';
import { RecognitionsPanel } from './recognitions-panel';

function Rank({ product: { stars, starsUntil } }: { product: Product }) {
  const { t } = useTranslation('product');
  if (stars === null) return t('noStars');
  return (
    <>
      <Stars count={stars} /> {starsUntil && t('recognition.until', { day: formatDate(starsUntil) })}
    </>
  );
}

function Description({ product }: { product: Product }) {
  const { t } = useTranslation('product');
  const communes = useCommunes();
  const { data: groups = [] } = useQuery(groupsQuery);
  const { description, producer, originalPlace } = product;
  const group = groups.find(({ code }) => code === description.groupCode);
  const set = group?.sets.find(({ code }) => code === description.setCode);
  return (
    <Facts>
      <Fact name={t('field.stars')}>
        <Rank product={product} />
      </Fact>
      <Fact name={t('field.producer')}>
        {producer ? <Link to={`/app/producers/${producer.id}`}>{producer.name}</Link> : t('producerUnknown')}
      </Fact>
      <Fact name={t('field.groupCode')}>{group?.name}</Fact>
      <Fact name={t('field.setCode')}>{set?.name}</Fact>
      <Fact name={t('field.specification')}>{description.specification}</Fact>
      <Fact name={t('field.brand')}>{description.brand}</Fact>
      <Fact name={t('field.gtin')}>{description.gtin}</Fact>
      <Fact name={t('field.ingredients')}>{description.ingredients}</Fact>
      <Fact name={t('field.communeCode')}>{description.communeCode && communes.name(description.communeCode)}</Fact>
      {originalPlace && <Fact name={t('field.originalPlace')}>{originalPlace}</Fact>}
      <Fact name={t('field.papers')}>
        {description.papers.length === 0 ? null : description.papers.map((paper) => t(`paper.${paper}`)).join(', ')}
      </Fact>
      <Fact name={t('field.state')}>{t(`state.${description.state}`)}</Fact>
      <Fact name={t('field.story')}>{description.story}</Fact>
    </Facts>
  );
}

export default function ProductPage() {
  const { t } = useTranslation('product');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(productQuery(id));
  const { may } = useSession();
  const actions = data && (
    <>
      {(may('TRACE_OWN') || may('TRACE_VIEW')) && (
        <LinkButton to={`/app/lots?product=${id}`}>{t('page.lots')}</LinkButton>
      )}
      {data.mayChange && (
        <LinkButton to={`/app/products/${id}/edit`} look="primary">
          {t('page.edit')}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={data?.description.name ?? t('list.title')}
        parent={{ to: '/app/products', label: t('list.title') }}
        actions={actions}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && (
        <>
          <Panel narrow aria-label={t('page.description')}>
            <Description product={data} />
          </Panel>
          {data.producer === null && data.mayChange && <AssignmentPanel product={data} />}
          <PicturesPanel key={data.version} product={data} />
          <RecognitionsPanel id={id} />
        </>
      )}
    </>
  );
}
