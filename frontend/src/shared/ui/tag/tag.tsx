import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** `good`: done, valid; `busy`: somebody is at it; `bad`: wrong or refused; `calm`: everything else. */
export type Tone = 'good' | 'calm' | 'busy' | 'bad';

/** A state in words; the colour only repeats them. */
export function Tag({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles['tag']} ${styles[tone]}`}>{children}</span>;
}
