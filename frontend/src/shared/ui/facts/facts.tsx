import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface FactsProps {
  label?: string;
  children: ReactNode;
}

/** What is known about one thing, name beside value. */
export function Facts({ label, children }: FactsProps) {
  return (
    <dl className={styles['facts']} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
