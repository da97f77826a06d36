import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useTell } from '@/shared/live/announcer';
import { LinkButton } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { detailsOf, LotForm, newLot, useLotForm } from './lot-form';
import { addLot, ownProductsQuery } from './trace-api';

function NewLot({ products, chosen }: { products: readonly { value: string; label: string }[]; chosen: string }) {
  const { t } = useTranslation('trace');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const state = useLotForm({
    name: 'new-lot',
    defaultValues: newLot(chosen),
    send: (values) => addLot(values.product, detailsOf(values)),
    onSent: ({ id, details }) => {
      tell(t('new.done', { code: details.code }));
      void queries.invalidateQueries({ queryKey: ['lots'] });
      void navigate(`/app/lots/${id}`);
    },
  });
  return (
    <LotForm
      state={state}
      submitLabel={t('new.submit')}
      products={products}
      onCancel={() => void navigate('/app/lots')}
    />
  );
}

export default function NewLotPage() {
  const { t } = useTranslation('trace');
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(ownProductsQuery);
  const products = data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const [only] = products;
  const chosen = params.get('product') ?? (products.length === 1 && only ? only.value : '');
  return (
    <>
      <PageHeader
        title={t('new.title')}
        description={t('new.description')}
        parent={{ to: '/app/lots', label: t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={8} />}
      {data && products.length === 0 && (
        <EmptyState
          title={t('new.nothing.title')}
          description={t('new.nothing.description')}
          action={<LinkButton to="/app/products/new">{t('new.nothing.action')}</LinkButton>}
        />
      )}
      {products.length > 0 && (
        <Panel narrow aria-label={t('new.title')}>
          <NewLot products={products} chosen={chosen} />
        </Panel>
      )}
    </>
  );
}
