import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** What will appear here, and when. */
  description: string;
  /** The first action, when there is one. */
  action?: ReactNode;
}

/** Never an empty table: what will be here, and what to do first. */
export function EmptyState({ title, description, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <svg className={styles['leaf']} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d="M24 42V22m0 8c-9 0-14-5-14-14 9 0 14 5 14 14Zm0-6c0-9 5-14 14-14 0 9-5 14-14 14Z" />
      </svg>
      <h2>{title}</h2>
      <p>{description}</p>
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
