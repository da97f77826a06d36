import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/client';
import { asProblem, type Problem } from '@/shared/api/problem';
import { MessagePage } from '@/shared/ui/message-page/message-page';
import styles from './register.module.css';

type Step = 'asked' | 'sending' | 'proven';

/**
 * Where the link of the mail leads. Nothing happens before the button is pressed: mail programs open links to look at them,
 * and the link works once.
 */
export default function ProofPage() {
  const { t } = useTranslation('identity');
  const [step, setStep] = useState<Step>('asked');
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    document.title = t('proof.tab');
  }, [t]);

  const prove = () => {
    setStep('sending');
    setProblem(null);
    const token = window.location.hash.slice(1) || '-';
    api.POST('/api/registrations/proof', { body: { token } }).then(
      () => setStep('proven'),
      (error: unknown) => {
        setProblem(asProblem(error));
        setStep('asked');
      },
    );
  };

  const home = <a href="/">{t('register.home')}</a>;
  if (step === 'proven') {
    return (
      <MessagePage as="main" title={t('proof.done')} description={t('proof.doneDetail')}>
        {home}
      </MessagePage>
    );
  }
  if (problem) {
    return (
      <MessagePage as="main" title={problem.title} description={problem.message}>
        <a href="/dang-ky">{t('proof.again')}</a>
        {home}
      </MessagePage>
    );
  }
  return (
    <MessagePage as="main" title={t('proof.title')} description={t('proof.detail')}>
      <button
        type="button"
        className={styles['submit']}
        disabled={step === 'sending'}
        aria-busy={step === 'sending'}
        onClick={prove}
      >
        {t(step === 'sending' ? 'register.sending' : 'proof.submit')}
      </button>
    </MessagePage>
  );
}
