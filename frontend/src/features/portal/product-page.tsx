import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { usePageParams } from '@/shared/public-page/page-address';
import { Stars } from '@/shared/ui/stars/stars';
import { Contact } from './contact';
import { fetchProduct, type PublicProduct } from './portal-api';
import styles from './portal.module.css';
import { PortalShell } from './portal-shell';
import { ProductLots } from './product-lots';
import { useAnswer } from './use-answer';

function Pictures({ product: { name, pictures } }: { product: PublicProduct }) {
  const { t } = useTranslation('portal');
  const [shown, setShown] = useState(0);
  const picture = pictures[shown];
  if (!picture) return null;
  return (
    <section className={styles['pictures']} aria-label={t('product.pictures')}>
      <img
        src={`${picture.address}?size=LARGE`}
        alt={picture.caption ?? t('product.picture', { name, number: shown + 1 })}
        width="1200"
        height="900"
      />
      {pictures.length > 1 && (
        <ul>
          {pictures.map(({ id, address }, number) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={number === shown}
                aria-label={t('product.showPicture', { number: number + 1 })}
                onClick={() => setShown(number)}
              >
                <img src={address} alt="" loading="lazy" width="96" height="72" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RecognitionFacts({ product: { recognition } }: { product: PublicProduct }) {
  const { t } = useTranslation('portal');
  const { decisionNo, decidedOn, decidedYear, issuer, validTo, state, verificationCode } = recognition;
  const when = decidedOn === null ? t('product.year', { year: decidedYear }) : formatDate(decidedOn);
  return (
    <section className={styles['sheet']} aria-labelledby="recognition">
      <h2 id="recognition">{t('product.recognition')}</h2>
      {state !== 'ACTIVE' && <p className={styles['late']}>{t(`product.state.${state}`)}</p>}
      <dl className={styles['facts']}>
        <div>
          <dt>{t('product.decision')}</dt>
          <dd>{decisionNo === null ? when : t('product.decisionOf', { number: decisionNo, when })}</dd>
        </div>
        {issuer !== null && (
          <div>
            <dt>{t('product.issuer')}</dt>
            <dd>{issuer}</dd>
          </div>
        )}
        {validTo !== null && (
          <div>
            <dt>{t('product.validTo')}</dt>
            <dd>{formatDate(validTo)}</dd>
          </div>
        )}
      </dl>
      <p>
        <a className={styles['action']} href={`/xac-minh/${verificationCode}`}>
          {t('product.verify')}
        </a>
      </p>
    </section>
  );
}

function Product({ product }: { product: PublicProduct }) {
  const { t } = useTranslation('portal');
  const { producer, recognition, story } = product;
  const facts = [
    ['group', product.groupName],
    ['set', product.setName],
    ['specification', product.specification],
    ['brand', product.brand],
    ['ingredients', product.ingredients],
    ['commune', product.communeName],
    ['gtin', product.gtin],
  ] as const;
  return (
    <article className={styles['content']}>
      <p>
        <a className={styles['action']} href="/san-pham">
          {t('product.all')}
        </a>
      </p>
      <h1>{product.name}</h1>
      {recognition.state === 'ACTIVE' && <Stars count={recognition.stars} />}
      <Pictures product={product} />
      <section className={styles['sheet']} aria-label={t('product.facts')}>
        <dl className={styles['facts']}>
          {facts.map(([key, value]) =>
            value === null ? null : (
              <div key={key}>
                <dt>{t(`product.${key}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </section>
      {story !== null && (
        <section className={styles['sheet']} aria-labelledby="story">
          <h2 id="story">{t('product.story')}</h2>
          <p className={styles['story']}>{story}</p>
        </section>
      )}
      <RecognitionFacts product={product} />
      {producer !== null && (
        <section className={styles['sheet']} aria-labelledby="maker">
          <h2 id="maker">{t('maker.title')}</h2>
          <p>
            <a className={styles['action']} href={`/chu-the/${producer.id}`}>
              {producer.name}
            </a>
          </p>
          <Contact producer={producer} />
        </section>
      )}
      <section className={styles['sheet']} aria-labelledby="trace">
        <h2 id="trace">{t('product.trace')}</h2>
        <ProductLots product={product.id} />
        <p>{t('product.traceHow')}</p>
        <p>
          <a className={styles['action']} href="/ban-do">
            {t('map')}
          </a>
        </p>
      </section>
    </article>
  );
}

/** One product, for everybody. */
export default function ProductPage() {
  const { t } = useTranslation('portal');
  const { id = '' } = usePageParams();
  const { data, problem } = useAnswer(id, fetchProduct);
  return (
    <PortalShell title={() => (data ? t('product.tab', { name: data.name }) : null)}>
      {() => (
        <>
          {problem && (
            <div className={styles['content']}>
              <h1>{t('product.unknown')}</h1>
              <p>{problem.code === 'not-found' ? t('product.unknownDetail') : problem.message}</p>
              <p>
                <a className={styles['action']} href="/san-pham">
                  {t('product.all')}
                </a>
              </p>
            </div>
          )}
          {!data && !problem && (
            <p className={styles['content']} aria-busy="true">
              {t('search.waiting')}
            </p>
          )}
          {data && <Product product={data} />}
        </>
      )}
    </PortalShell>
  );
}
