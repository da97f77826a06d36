import styles from './full-page-skeleton.module.css';

/** Shown before the texts are there: shapes only. */
export function FullPageSkeleton() {
  return (
    <div className={styles['page']} aria-busy="true">
      <div className={styles['header']} />
      <div className={styles['body']} />
    </div>
  );
}
