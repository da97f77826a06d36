import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommunes } from '@/shared/communes/communes';
import { daysHere } from './board';
import styles from './board.module.css';
import type { DossierLine } from './dossier-api';
import { Clock, StateTag } from './state-tag';

interface BoardCardProps {
  line: DossierLine;
  now: number;
  /** Null where nothing can be done for many at once. */
  choice: { chosen: boolean; onChange: (chosen: boolean) => void } | null;
}

/** One dossier on the board. */
export function BoardCard({ line, now, choice }: BoardCardProps) {
  const { t } = useTranslation('dossier');
  const communes = useCommunes();
  const days = daysHere(line, now);
  const { id, productName, producerName, communeCode, state, daysLeft } = line;
  return (
    <li className={styles['card']}>
      <span className={styles['name']}>
        {choice && (
          <input
            type="checkbox"
            aria-label={t('board.choose', { product: productName })}
            checked={choice.chosen}
            onChange={(event) => choice.onChange(event.target.checked)}
          />
        )}
        <Link to={`/app/dossiers/${id}`}>{productName}</Link>
      </span>
      <span className={styles['producer']}>
        {t('board.line', { productName: producerName, producerName: communes.name(communeCode) })}
      </span>
      <StateTag state={state} />
      {daysLeft === null ? (
        <span className={styles['since']}>{days === 0 ? t('board.today') : t('board.since', { count: days })}</span>
      ) : (
        <Clock daysLeft={daysLeft} />
      )}
    </li>
  );
}
