import type { ReactNode } from 'react';
import styles from './identity.module.css';

/** One line of a person's or producer's card. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
