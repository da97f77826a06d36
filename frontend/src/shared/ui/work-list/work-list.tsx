import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItem } from '@/shared/feature/feature';
import { daysBetween, formatDate } from '@/shared/format/dates';
import styles from './work-list.module.css';

/** By deadline, the most pressing first; what has none comes last. */
export function byDeadline(a: WorkItem, b: WorkItem): number {
  if (!a.deadline || !b.deadline) return Number(!a.deadline) - Number(!b.deadline);
  return Date.parse(a.deadline) - Date.parse(b.deadline);
}

interface WorkListProps {
  items: readonly WorkItem[];
  label: string;
}

/** What to do next: each line leads to its task. */
export function WorkList({ items, label }: WorkListProps) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {[...items].sort(byDeadline).map((item) => (
        <li key={item.id}>
          <Link to={`/app/${item.to}`} className={styles['item']}>
            <span className={styles['text']}>
              <span className={styles['title']}>{item.title}</span>
              {item.detail && <span className={styles['detail']}>{item.detail}</span>}
            </span>
            {item.deadline && <Deadline value={item.deadline} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Deadline({ value }: { value: string }) {
  const { t } = useTranslation('shared');
  const days = daysBetween(new Date(), value);
  const state = days < 0 ? 'overdue' : days === 0 ? 'today' : 'left';
  return (
    <span className={`${styles['deadline']} ${styles[state]}`}>
      <strong>{t(`work.${state}`, { count: Math.abs(days) })}</strong>
      <span>{formatDate(value)}</span>
    </span>
  );
}
