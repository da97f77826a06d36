import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInteger } from '@/shared/format/numbers';
import type { SetSummary } from './types';
import styles from './criteria.module.css';

interface SetTableProps {
  sets: readonly SetSummary[];
  /** Where a set's name leads; no link when absent. */
  to?: (code: string) => string;
}

/** The sets of a version with the sums that were checked. */
export function SetTable({ sets, to }: SetTableProps) {
  const { t } = useTranslation('criteria');
  return (
    <div className={styles['scroll']} role="group" aria-label={t('set.table')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('set.number')}</th>
            <th scope="col">{t('set.name')}</th>
            <th scope="col" className={styles['amount']}>
              {t('set.parts')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('set.total')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('set.criteria')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('set.thresholds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.code}>
              <td>{set.number}</td>
              <th scope="row">
                {to ? <Link to={to(set.code)}>{set.name}</Link> : set.name}
                <span className={styles['below']}>{set.managingAgencies.join(', ')}</span>
              </th>
              <td className={styles['amount']}>{set.parts.map(({ max }) => max).join(' + ')}</td>
              <td className={styles['amount']}>{set.total}</td>
              <td className={styles['amount']}>{formatInteger(set.criterionCount)}</td>
              <td className={styles['amount']}>{formatInteger(set.thresholdCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
