import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { asProblem, type Problem } from '@/shared/api/problem';
import { fetchWorkspace, type Workspace } from '@/shared/session/workspace';
import { applyAccent } from '@/shared/theme/accent';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { LanguageSwitch } from '@/shared/ui/language-switch/language-switch';
import { MessagePage } from '@/shared/ui/message-page/message-page';
import type { Commune, RegistrationRules } from './identity-api';
import styles from './register.module.css';
import { RegisterForm } from './register-form';

interface Known {
  workspace: Workspace;
  rules: RegistrationRules;
  communes: Commune[];
}

async function load(signal: AbortSignal): Promise<Known> {
  const [workspace, rules, communes] = await Promise.all([
    fetchWorkspace(signal),
    body(api.GET('/api/identity-setting', { signal })),
    body(api.GET('/api/communes', { signal })),
  ]);
  return { workspace, rules, communes };
}

function useKnown() {
  const [known, setKnown] = useState<Known | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const cancelled = new AbortController();
    load(cancelled.signal).then(
      (loaded) => {
        applyAccent(loaded.workspace.accentColor);
        setKnown(loaded);
      },
      (error: unknown) => {
        if (!cancelled.signal.aborted) setProblem(asProblem(error));
      },
    );
    return () => cancelled.abort();
  }, []);
  return { known, problem };
}

/** Where a producer asks for an account; the commune answers. */
export default function RegisterPage() {
  const { t } = useTranslation('identity');
  const { known, problem } = useKnown();
  const [verificationSent, setVerificationSent] = useState<boolean | null>(null);
  const name = known?.workspace.name;

  useEffect(() => {
    if (name) document.title = t('register.tab', { name });
  }, [name, t]);

  const home = <a href="/">{t('register.home')}</a>;
  if (problem) {
    return (
      <MessagePage as="main" title={problem.title} description={problem.message}>
        {home}
      </MessagePage>
    );
  }
  if (!known) return <FullPageSkeleton />;
  if (!known.rules.registrationOpen) {
    return (
      <MessagePage as="main" title={t('register.closed')} description={t('register.closedDetail')}>
        {home}
      </MessagePage>
    );
  }
  if (verificationSent !== null) {
    return (
      <MessagePage
        as="main"
        title={t('register.done')}
        description={t(verificationSent ? 'register.doneVerify' : 'register.doneDetail')}
      >
        {home}
      </MessagePage>
    );
  }
  return (
    <main className={styles['page']}>
      <header className={styles['header']}>
        {home}
        <LanguageSwitch />
      </header>
      <h1>{t('register.title')}</h1>
      <p>{t('register.lead', { name: known.workspace.fullName })}</p>
      <RegisterForm communes={known.communes} onSent={setVerificationSent} />
    </main>
  );
}
