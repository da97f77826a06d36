import { useTranslation } from 'react-i18next';
import { usePageParams } from '@/shared/public-page/page-address';
import { Contact } from './contact';
import { fetchMaker } from './portal-api';
import styles from './portal.module.css';
import { PortalShell } from './portal-shell';
import { ProductCards } from './product-cards';
import { useAnswer } from './use-answer';

/** A producer with its recognised products, for everybody. */
export default function MakerPage() {
  const { t } = useTranslation('portal');
  const { id = '' } = usePageParams();
  const { data, problem } = useAnswer(id, fetchMaker);
  return (
    <PortalShell title={() => (data ? t('maker.tab', { name: data.producer.name }) : null)}>
      {() => (
        <div className={styles['content']}>
          <p>
            <a className={styles['action']} href="/san-pham">
              {t('product.all')}
            </a>
          </p>
          {problem && (
            <>
              <h1>{t('maker.unknown')}</h1>
              <p>{problem.code === 'not-found' ? t('maker.unknownDetail') : problem.message}</p>
            </>
          )}
          {!data && !problem && <p aria-busy="true">{t('search.waiting')}</p>}
          {data && (
            <>
              <h1>{data.producer.name}</h1>
              <section className={styles['sheet']} aria-label={t('maker.contact')}>
                <Contact producer={data.producer} />
              </section>
              <h2>{t('maker.products')}</h2>
              <ProductCards products={data.products} />
            </>
          )}
        </div>
      )}
    </PortalShell>
  );
}
