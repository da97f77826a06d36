import styles from './national.module.css';
import type { Counts } from './national-api';

/** The share of each rank, drawn beside the numbers that say the same. */
export function StarBar({ counts, largest }: { counts: Counts; largest: number }) {
  const scale = largest === 0 ? 0 : 100 / largest;
  const rest = counts.products - counts.three - counts.four - counts.five;
  const parts = [
    { key: 'five', count: counts.five },
    { key: 'four', count: counts.four },
    { key: 'three', count: counts.three },
    { key: 'rest', count: rest },
  ];
  const placed = parts.map((part, index) => ({
    ...part,
    from: parts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  }));
  return (
    <svg className={styles['bar']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {placed.map(({ key, count, from }) => (
        <rect key={key} className={styles[key]} x={from * scale} width={count * scale} y="0" height="8" />
      ))}
    </svg>
  );
}
