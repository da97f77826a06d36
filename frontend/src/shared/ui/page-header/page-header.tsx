import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import styles from './page-header.module.css';

interface PageHeaderProps {
  title: string;
  /** One sentence: what this screen is for. */
  description?: ReactNode;
  /** The screen above, when there is one. */
  parent?: { to: string; label: string };
  /** Buttons; the main one first. */
  actions?: ReactNode;
}

/** The head of a screen; also the browser tab's title. */
export function PageHeader({ title, description, parent, actions }: PageHeaderProps) {
  const { t } = useTranslation('shared');
  const { workspace } = useSession();
  useEffect(() => {
    document.title = t('shell.tabTitle', { title, workspace: workspace.name });
  }, [title, workspace.name, t]);

  return (
    <header className={styles['header']}>
      <div className={styles['text']}>
        {parent && (
          <Link className={styles['parent']} to={parent.to}>
            <span aria-hidden="true">←</span> {parent.label}
          </Link>
        )}
        <h1>{title}</h1>
        {description && <div className={styles['description']}>{description}</div>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
