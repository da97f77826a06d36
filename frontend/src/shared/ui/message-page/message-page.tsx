import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './message-page.module.css';

interface MessagePageProps {
  title: string;
  description: string;
  /** The trace id, to be quoted when reporting. */
  reference?: string;
  /** `main` when this is all there is on the page; a section when it stands inside the workspace. */
  as?: 'main' | 'section';
  /** What the person can do now. */
  children?: ReactNode;
}

/** A whole page that says one thing: not found, failed, not allowed. */
export function MessagePage({ title, description, reference, as: Element = 'section', children }: MessagePageProps) {
  const { t } = useTranslation('shared');
  return (
    <Element className={styles['page']}>
      <h1>{title}</h1>
      <p>{description}</p>
      {reference && <p className={styles['reference']}>{t('problem.trace', { traceId: reference })}</p>}
      <div className={styles['actions']}>{children}</div>
    </Element>
  );
}
