import styles from './skeleton.module.css';

interface SkeletonProps {
  /** What is being loaded, for those who hear the page. */
  label: string;
  lines?: number;
}

/** Grey lines where content will appear. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div className={styles['skeleton']} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} />
      ))}
    </div>
  );
}
