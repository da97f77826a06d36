import { useTranslation } from 'react-i18next';
import { Stars } from '@/shared/ui/stars/stars';
import type { PublicLine } from './portal-api';
import styles from './portal.module.css';

/** Products as cards: picture, name, stars, maker, place. */
export function ProductCards({ products }: { products: readonly PublicLine[] }) {
  const { t } = useTranslation('portal');
  return (
    <ul className={styles['products']}>
      {products.map(({ id, name, stars, picture, producerName, communeName, groupName }) => (
        <li key={id} className={styles['product']}>
          <div className={styles['picture']}>
            {picture === null ? (
              <span>{t('search.noPicture')}</span>
            ) : (
              <img src={picture} alt="" loading="lazy" width="480" height="360" />
            )}
          </div>
          <h3>
            <a href={`/san-pham/${id}`}>{name}</a>
          </h3>
          <Stars count={stars} />
          {producerName !== null && <p>{producerName}</p>}
          {communeName !== null && <p className={styles['muted']}>{communeName}</p>}
          {groupName !== null && <p className={styles['muted']}>{groupName}</p>}
        </li>
      ))}
    </ul>
  );
}
