import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useTell } from '@/shared/live/announcer';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { useProducerChoice } from './producer-choice';
import { addProduct, producersQuery } from './product-api';
import { descriptionOf, NEW_PRODUCT, ProductForm, useProductForm, valuesOf } from './product-form';

interface Owner {
  id: string;
  name: string;
  communeCode: string | null;
}

function NewProduct({ producers, chosen }: { producers: readonly Owner[]; chosen: Owner | undefined }) {
  const { t } = useTranslation('product');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const commune = chosen?.communeCode ?? null;
  const state = useProductForm({
    name: `product-new-${chosen?.id ?? ''}`,
    defaultValues: valuesOf({ ...NEW_PRODUCT, communeCode: commune }, chosen?.id ?? ''),
    send: (values) => addProduct(values.producer, descriptionOf(values)),
    onSent: ({ id, description }) => {
      tell(t('new.done', { name: description.name }));
      void queries.invalidateQueries({ queryKey: ['products'] });
      void navigate(`/app/products/${id}`);
    },
  });
  const { search, options } = useProducerChoice(useWatch({ control: state.form.control, name: 'producer' }));
  return (
    <Panel narrow aria-label={t('new.title')}>
      {search}
      <ProductForm
        state={state}
        submitLabel={t('new.submit')}
        onCancel={() => void navigate('/app/products')}
        {...(producers.length > 1 ? { producers: options } : {})}
      />
    </Panel>
  );
}

export default function NewProductPage() {
  const { t } = useTranslation('product');
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(producersQuery(''));
  const producers = data?.items ?? [];
  const wanted = params.get('producer') ?? (producers.length === 1 ? producers[0]?.id : undefined);
  return (
    <>
      <PageHeader
        title={t('new.title')}
        description={t('new.description')}
        parent={{ to: '/app/products', label: t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && producers.length === 0 && (
        <EmptyState title={t('new.nobody.title')} description={t('new.nobody.description')} />
      )}
      {producers.length > 0 && <NewProduct producers={producers} chosen={producers.find(({ id }) => id === wanted)} />}
    </>
  );
}
