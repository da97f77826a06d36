import { useTranslation } from 'react-i18next';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './map.module.css';
import type { Place } from './map-data';

/** A maker of OCOP products with what it makes. */
export function PlaceCard({ place }: { place: Place }) {
  const { t } = useTranslation('planning');
  return (
    <>
      <h2 className={styles['cardTitle']}>{place.name}</h2>
      {place.commune && <p>{place.commune}</p>}
      {!place.exact && <p className={styles['muted']}>{t('places.approximate')}</p>}
      <ul className={styles['offers']}>
        {place.products.map((product) => (
          <li key={product.id}>
            <span>{product.name}</span> <Stars count={product.stars} />
          </li>
        ))}
      </ul>
      <p>
        {/* Leads to whatever map the person has, without a key of ours. */}
        <a href={`geo:${place.latitude},${place.longitude}?q=${place.latitude},${place.longitude}`}>
          {t('places.directions')}
        </a>
      </p>
    </>
  );
}
