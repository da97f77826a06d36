import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/shared/api/problem';
import { fetchWorkspace, type Workspace } from '@/shared/session/workspace';
import { applyAccent } from '@/shared/theme/accent';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { MessagePage } from '@/shared/ui/message-page/message-page';
import { FrontPageHeader } from './front-page-header';
import { NationalFront } from './national-front';
import { OperatorFront } from './operator-front';
import { ProvinceFront } from './province-front';
import styles from './front-page.module.css';

const FRONTS = { PROVINCE: ProvinceFront, NATIONAL: NationalFront, OPERATOR: OperatorFront } as const;

function useFrontWorkspace() {
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const cancelled = new AbortController();
    fetchWorkspace(cancelled.signal).then(
      (loaded) => {
        applyAccent(loaded.accentColor);
        setWorkspace(loaded);
      },
      (error: unknown) => {
        if (!cancelled.signal.aborted) setProblem(asProblem(error));
      },
    );
    return () => cancelled.abort();
  }, []);
  return { workspace, problem };
}

/** What stands at the root of a host, before anybody signs in. */
export default function FrontPage() {
  const { t } = useTranslation('portal');
  const { workspace, problem } = useFrontWorkspace();

  useEffect(() => {
    if (workspace) document.title = t(`title.${workspace.kind}`, { name: workspace.name });
  }, [workspace, t]);

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

  const Front = FRONTS[workspace.kind];
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#content">
        {t('shell.skip', { ns: 'shared' })}
      </a>
      <FrontPageHeader workspace={workspace} />
      <main id="content" tabIndex={-1} className={styles['main']}>
        <Front workspace={workspace} />
      </main>
      <footer className={styles['footer']}>
        <p>{t('footer.programme')}</p>
        <p>{workspace.fullName}</p>
      </footer>
    </div>
  );
}
