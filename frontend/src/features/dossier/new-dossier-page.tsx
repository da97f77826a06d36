import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useTell } from '@/shared/live/announcer';
import { Button, LinkButton } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './dossier.module.css';
import { type DossierKind, KINDS, openDossier, ownProductsQuery, type Product } from './dossier-api';

/** What fits the product as it is: a first evaluation without stars in force, the others with. */
function kindsFor(product: Product | undefined): readonly DossierKind[] {
  if (!product) return [];
  if (product.stars === null) return ['FIRST'];
  return product.stars < 5 ? ['UPGRADE', 'RENEWAL'] : ['RENEWAL'];
}

function Choose({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation('dossier');
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const tell = useTell();
  const id = useId();
  const [productId, setProductId] = useState(search.get('product') ?? products[0]?.id ?? '');
  const product = products.find((one) => one.id === productId);
  const fitting = kindsFor(product);
  const [wanted, setWanted] = useState<DossierKind | null>(null);
  const kind = wanted !== null && fitting.includes(wanted) ? wanted : fitting[0];
  const opening = useMutation({
    mutationFn: (chosen: DossierKind) => openDossier(productId, chosen),
    onSuccess: (dossier) => {
      tell(t('new.done', { product: dossier.productName }));
      void navigate(`/app/dossiers/${dossier.id}`);
    },
  });
  return (
    <Panel narrow>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('field.product')}</label>
        <select id={id} value={productId} onChange={(event) => setProductId(event.target.value)}>
          {products.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles['kinds']}>
        <legend>{t('field.kind')}</legend>
        {KINDS.map((one) => (
          <label key={one} className={styles['option']}>
            <input
              type="radio"
              name="kind"
              checked={kind === one}
              disabled={!fitting.includes(one)}
              onChange={() => setWanted(one)}
            />
            <span>
              {t(`kind.${one}`)}
              <span className={styles['hint']}>{t(`new.kind.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {opening.error && <ProblemNotice error={opening.error} />}
      <div className={styles['buttons']}>
        <Button
          look="primary"
          busy={opening.isPending}
          disabled={kind === undefined || opening.isPending}
          onClick={() => kind && opening.mutate(kind)}
        >
          {t('new.submit')}
        </Button>
      </div>
    </Panel>
  );
}

export default function NewDossierPage() {
  const { t } = useTranslation('dossier');
  const { data, error, refetch } = useQuery(ownProductsQuery);
  return (
    <>
      <PageHeader
        title={t('new.title')}
        description={t('new.description')}
        parent={{ to: '/app/dossiers', label: t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={6} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('new.empty.title')}
          description={t('new.empty.description')}
          action={
            <LinkButton to="/app/products" look="primary">
              {t('new.empty.action')}
            </LinkButton>
          }
        />
      )}
      {data && data.length > 0 && <Choose products={data} />}
    </>
  );
}
