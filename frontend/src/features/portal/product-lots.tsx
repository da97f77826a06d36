import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { fetchLots, type PublishedLot } from './portal-api';
import styles from './portal.module.css';
import { useAnswer } from './use-answer';

function Lots({ lots }: { lots: readonly PublishedLot[] }) {
  const { t } = useTranslation('portal');
  return (
    <ul className={styles['lots']} aria-label={t('product.lots')}>
      {lots.map(({ code, madeOn, bestBefore, state, page }) => (
        <li key={code}>
          <a className={styles['action']} href={page}>
            {t('product.lot', { code })}
          </a>
          <span>{t('product.madeOn', { day: formatDate(madeOn) })}</span>
          <span>
            {bestBefore === null ? t('product.noBestBefore') : t('product.bestBefore', { day: formatDate(bestBefore) })}
          </span>
          {state === 'RECALLED' && <strong className={styles['recalled']}>{t('product.recalled')}</strong>}
        </li>
      ))}
    </ul>
  );
}

/** The newest lots of a product that went out with labels, each leading to its trace page. */
export function ProductLots({ product }: { product: string }) {
  const { t } = useTranslation('portal');
  const { data, problem, waiting } = useAnswer(product, fetchLots);
  if (problem) return <p>{problem.message}</p>;
  if (waiting || !data) return <p aria-busy="true">{t('search.waiting')}</p>;
  if (data.length === 0) return <p className={styles['muted']}>{t('product.noLots')}</p>;
  return <Lots lots={data} />;
}
