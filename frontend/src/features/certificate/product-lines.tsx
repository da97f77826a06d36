import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { formatDecimal } from '@/shared/format/numbers';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './certificate.module.css';
import type { DecidedProduct } from './certificate-api';

/** A product that waits for a decision or is in one, with what was concluded on it. */
export function ProductLine({ product, mark }: { product: DecidedProduct; mark: ReactNode }) {
  const { t } = useTranslation('certificate');
  const { productName, producerName, communeName, setName, average, stars, paperNumber, paperDate } = product;
  return (
    <li className={styles['line']}>
      {mark}
      <div>
        <div className={styles['name']}>
          <Link to={`/app/dossiers/${product.dossier}`}>{productName}</Link>
        </div>
        <div>{t('product.by', { producer: producerName, commune: communeName })}</div>
        <div className={styles['muted']}>
          {setName}
          {paperNumber && paperDate
            ? ` · ${t(product.byMinistry ? 'product.ministryPaper' : 'product.minutes', {
                number: paperNumber,
                day: formatDate(paperDate),
              })}`
            : ''}
        </div>
      </div>
      <div className={styles['result']}>
        {stars !== null && <Stars count={stars} />}
        {average !== null && <div>{t('product.points', { points: formatDecimal(average) })}</div>}
      </div>
    </li>
  );
}
