import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, SyncOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button, LinkButton } from '@/shared/ui/button/button';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import styles from './operations.module.css';
import { type Onboarding, onboardingQuery, type OnboardingStep, retryOnboarding } from './operations-api';
import { ONBOARDING_TONES } from './tones';

const STEP_ICONS: Record<OnboardingStep['state'], typeof SyncOutlined> = {
  WAITING: ClockCircleOutlined,
  RUNNING: SyncOutlined,
  FAILED: CloseCircleFilled,
  DONE: CheckCircleFilled,
};

function Step({ step, state, attempts, error }: OnboardingStep) {
  const { t } = useTranslation('operations');
  const Icon = STEP_ICONS[state];
  return (
    <li className={`${styles['step']} ${styles[`step-${state}`]}`}>
      <Icon aria-hidden="true" className={styles['stepIcon'] ?? ''} spin={state === 'RUNNING'} />
      <div>
        <p>
          <strong>{t(`step.${step}`)}</strong>
        </p>
        <p className={styles['stepState']}>
          {t(`stepState.${state}`)}
          {attempts > 1 && <> · {t('onboarding.attempts', { count: attempts })}</>}
        </p>
        {error && <p className={styles['stepError']}>{error}</p>}
      </div>
    </li>
  );
}

function RetryButton({ id }: { id: string }) {
  const { t } = useTranslation('operations');
  const tell = useTell();
  const { may, writable } = useSession();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => retryOnboarding(id),
    onSuccess: () => tell(t('onboarding.retried')),
    // Also after a refusal: a colleague may have been quicker, and then the page shows what is true now.
    onSettled: () => queries.invalidateQueries({ queryKey: ['onboardings'] }),
  });
  if (!may('TENANTS_MANAGE')) return null;
  return (
    <>
      <Button
        look="primary"
        busy={retry.isPending}
        disabled={retry.isPending || !writable}
        onClick={() => retry.mutate()}
      >
        {t('onboarding.retry')}
      </Button>
      {retry.error && <ProblemNotice error={retry.error} />}
    </>
  );
}

function Checklist({ onboarding }: { onboarding: Onboarding }) {
  const { t } = useTranslation('operations');
  const { id, name, slug, state, steps } = onboarding;
  const done = steps.filter((step) => step.state === 'DONE').length;
  return (
    <Panel narrow aria-label={t('onboarding.steps')}>
      <div className={styles['cardHead']} role="status">
        <Tag tone={ONBOARDING_TONES[state]}>{t(`onboardingState.${state}`)}</Tag>
        <span>{t('onboarding.progress', { done, all: steps.length })}</span>
      </div>
      <progress className={styles['progress']} max={steps.length} value={done} aria-label={t('onboarding.steps')} />
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <Step key={step.step} {...step} />
        ))}
      </ol>
      {state === 'FAILED' && <RetryButton id={id} />}
      {state === 'DONE' && (
        <div className={styles['cardHead']}>
          <span>{t('onboarding.finished', { name })}</span>
          <LinkButton to={`/app/tenants/${slug}`}>{t('onboarding.goTo')}</LinkButton>
        </div>
      )}
    </Panel>
  );
}

export default function OnboardingPage() {
  const { t } = useTranslation('operations');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(onboardingQuery(id));
  return (
    <>
      <PageHeader
        title={t('onboarding.title', { name: data?.name ?? '' })}
        description={data && `${data.adminName} · ${data.adminEmail}`}
        parent={{ to: '/app/onboardings', label: t('onboarding.parent') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={6} />}
      {data && <Checklist onboarding={data} />}
    </>
  );
}
