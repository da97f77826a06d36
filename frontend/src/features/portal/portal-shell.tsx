import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '@/shared/session/workspace';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { MessagePage } from '@/shared/ui/message-page/message-page';
import { FrontPageHeader } from './front-page-header';
import styles from './front-page.module.css';
import { useFrontWorkspace } from './use-front-workspace';

interface Props {
  /** Names the browser tab; null while it is not known. */
  title: (workspace: Workspace) => string | null;
  children: (workspace: Workspace) => ReactNode;
}

/** The frame of every public page: whose it is, where its content begins, who stands behind it. */
export function PortalShell({ title, children }: Props) {
  const { t } = useTranslation('portal');
  const { workspace, problem } = useFrontWorkspace();
  const tab = workspace && title(workspace);

  useEffect(() => {
    if (tab) document.title = tab;
  }, [tab]);

  if (problem) {
    return (
      <MessagePage as="main" title={problem.title} description={problem.message}>
        <button type="button" onClick={() => globalThis.location.reload()}>
          {t('action.retry', { ns: 'shared' })}
        </button>
      </MessagePage>
    );
  }
  if (!workspace) return <FullPageSkeleton />;
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#content">
        {t('shell.skip', { ns: 'shared' })}
      </a>
      <FrontPageHeader workspace={workspace} />
      <main id="content" tabIndex={-1} className={styles['main']}>
        {children(workspace)}
      </main>
      <footer className={styles['footer']}>
        <p>{t('footer.programme')}</p>
        <p>{workspace.fullName}</p>
      </footer>
    </div>
  );
}
