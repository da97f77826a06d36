import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useTell } from '@/shared/live/announcer';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { changeProduct, type Product, productQuery } from './product-api';
import { descriptionOf, ProductForm, useProductForm, valuesOf } from './product-form';

/** A product of an imported list may have no producer; its form asks for none. */
const NOBODY = '-';

function EditProduct({ product }: { product: Product }) {
  const { t } = useTranslation('product');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const state = useProductForm({
    name: `product-${product.id}-${product.version}`,
    defaultValues: valuesOf(product.description, product.producer?.id ?? NOBODY),
    send: (values) => changeProduct(product, descriptionOf(values)),
    onSent: ({ id, description }) => {
      tell(t('form.done', { name: description.name }));
      void queries.invalidateQueries({ queryKey: ['products'] });
      void navigate(`/app/products/${id}`);
    },
  });
  return (
    <ProductForm
      state={state}
      submitLabel={t('form.submit')}
      onCancel={() => void navigate(`/app/products/${product.id}`)}
    />
  );
}

export default function ProductFormPage() {
  const { t } = useTranslation('product');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(productQuery(id));
  return (
    <>
      <PageHeader
        title={t('form.title')}
        description={t('new.description')}
        parent={{ to: `/app/products/${id}`, label: data?.description.name ?? t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && (
        <Panel narrow aria-label={t('form.title')}>
          <EditProduct key={data.version} product={data} />
        </Panel>
      )}
    </>
  );
}
