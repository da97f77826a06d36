import { useTranslation } from 'react-i18next';
import { formatInteger } from '@/shared/format/numbers';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './map.module.css';
import { type Place, type PlaceFilter, type Places, STARS } from './map-data';

interface PlaceListProps {
  all: Places;
  shown: readonly Place[];
  filter: PlaceFilter;
  onFilter: (filter: PlaceFilter) => void;
  onChoose: (place: Place) => void;
}

/** The makers as a list, for those who do not use the map and to find one by its name. */
export function PlaceList({ all, shown, filter, onFilter, onChoose }: PlaceListProps) {
  const { t } = useTranslation('planning');
  return (
    <>
      <div className={styles['filters']}>
        <label>
          {t('places.stars')}
          <select
            value={filter.stars ?? ''}
            onChange={({ target }) => onFilter({ ...filter, stars: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">{t('places.all')}</option>
            {STARS.map((stars) => (
              <option key={stars} value={stars}>
                {t('places.starsOf', { stars })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('places.group')}
          <select
            value={filter.group ?? ''}
            onChange={({ target }) => onFilter({ ...filter, group: target.value || null })}
          >
            <option value="">{t('places.all')}</option>
            {all.groups.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles['muted']} role="status">
        {t('places.count', { number: formatInteger(shown.length) })}
      </p>
      <ul className={styles['places']} aria-label={t('layers.places')}>
        {shown.map((place) => (
          <li key={place.producer ?? place.products[0]?.id}>
            <button type="button" className={styles['place']} onClick={() => onChoose(place)}>
              <span>{place.name}</span>
              <Stars count={place.stars} />
              {place.commune && <span className={styles['muted']}>{place.commune}</span>}
            </button>
          </li>
        ))}
      </ul>
      {all.unplaced > 0 && (
        <p className={styles['muted']}>{t('places.unplaced', { number: formatInteger(all.unplaced) })}</p>
      )}
    </>
  );
}
