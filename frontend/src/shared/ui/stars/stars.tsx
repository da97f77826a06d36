import { useTranslation } from 'react-i18next';
import styles from './stars.module.css';

interface StarsProps {
  /** 0 to 5. */
  count: number;
}

const POINTS = 'M12 2.5l2.95 5.98 6.6.96-4.78 4.65 1.13 6.57L12 17.56l-5.9 3.1 1.13-6.57L2.45 9.44l6.6-.96z';
const PLACES = [1, 2, 3, 4, 5] as const;

/** A rank drawn as stars; heard as a number. */
export function Stars({ count }: StarsProps) {
  const { t } = useTranslation('shared');
  return (
    <span className={styles['stars']} role="img" aria-label={t('stars', { count })}>
      {PLACES.map((place) => (
        <svg
          key={place}
          className={place <= count ? styles['earned'] : styles['open']}
          viewBox="0 0 24 24"
          aria-hidden="true"
          focusable="false"
        >
          <path d={POINTS} />
        </svg>
      ))}
    </span>
  );
}
