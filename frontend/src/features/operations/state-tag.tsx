import styles from './operations.module.css';

export type Tone = 'good' | 'calm' | 'busy' | 'bad';

interface StateTagProps {
  tone: Tone;
  label: string;
}

/** A state in words; the colour only repeats them. */
export function StateTag({ tone, label }: StateTagProps) {
  return <span className={`${styles['tag']} ${styles[tone]}`}>{label}</span>;
}
