import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './dossier.module.css';
import type { Dossier, Gap } from './dossier-api';

interface GapListProps {
  dossier: Dossier;
  onGo: (place: Gap['place']) => void;
}

/** What is missing before the dossier can be filed, and what is only worth a look. */
export function GapList({ dossier, onGo }: GapListProps) {
  const { t } = useTranslation('dossier');
  const { gaps, productId } = dossier;
  const blocking = gaps.filter((gap) => gap.blocking);
  const advice = gaps.filter((gap) => !gap.blocking);
  const list = (items: readonly Gap[]) => (
    <ul className={styles['gaps']}>
      {items.map(({ kind, message, place }) => (
        <li key={kind}>
          {message}{' '}
          {(place === 'REPORT' || place === 'SHEET' || place === 'EVIDENCE') && (
            <button type="button" className={styles['link']} onClick={() => onGo(place)}>
              {t(`gap.go.${place}`)}
            </button>
          )}
          {place === 'PRODUCER' && <Link to="/app/producers">{t('gap.go.PRODUCER')}</Link>}
          {place === 'PRODUCT' && <Link to={`/app/products/${productId}`}>{t('gap.go.PRODUCT')}</Link>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {blocking.length === 0 ? (
        <p className={styles['ready']}>{t('gap.ready')}</p>
      ) : (
        <section className={styles['missing']}>
          <h3>{t('gap.missing', { count: blocking.length })}</h3>
          {list(blocking)}
        </section>
      )}
      {advice.length > 0 && (
        <section className={styles['advice']}>
          <h3>{t('gap.advice')}</h3>
          {list(advice)}
        </section>
      )}
    </>
  );
}
