import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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

/** One of them; that nobody has said it yet is said in words. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation('shared');
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children ?? <span className={styles['missing']}>{t('fact.missing')}</span>}</dd>
    </div>
  );
}
