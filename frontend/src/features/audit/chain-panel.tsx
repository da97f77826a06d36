import { CheckCircleOutlined, SafetyCertificateOutlined, WarningOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useAnnounce } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { checkChain, type CheckLine } from './chain-check';
import styles from './chain-panel.module.css';

/** Whether the chain is in order, and the button that finds out now. */
export function ChainPanel() {
  const { t, i18n } = useTranslation('audit');
  const { writable } = useSession();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [step, setStep] = useState<CheckLine | null>(null);
  const { data: last } = useQuery({
    queryKey: ['audit', 'chain', i18n.language],
    queryFn: ({ signal }) => body(api.GET('/api/audit/chain', { signal })),
  });
  const check = useMutation({
    mutationFn: () => checkChain(setStep),
    onMutate: () => setStep(null),
    onSuccess: async (result) => {
      announce(result?.message ?? t('chain.interrupted'));
      await queries.invalidateQueries({ queryKey: ['audit'] });
    },
  });

  return (
    <section className={styles['panel']} aria-labelledby="audit-chain">
      <div className={styles['text']}>
        <h2 id="audit-chain">
          <SafetyCertificateOutlined aria-hidden="true" /> {t('chain.title')}
        </h2>
        <p className={styles['why']}>{t('chain.why')}</p>
        {last && <p>{last.checkedAt ? <LastCheck {...last} /> : t('chain.never')}</p>}
        {last?.checkedAt && last.message && !check.isPending && <Verdict intact={last.intact} message={last.message} />}
        {check.isPending && <Progress step={step} />}
        {check.error && <ProblemNotice error={check.error} />}
        {check.isSuccess && check.data === null && <p role="alert">{t('chain.interrupted')}</p>}
      </div>
      <Button look="primary" busy={check.isPending} disabled={!writable} onClick={() => check.mutate()}>
        {check.isPending ? t('chain.checking') : t('chain.check')}
      </Button>
    </section>
  );
}

function LastCheck({ checkedAt, checkedBy }: { checkedAt?: string | null; checkedBy?: string | null }) {
  const { t } = useTranslation('audit');
  return <>{t('chain.last', { time: formatDateTime(checkedAt ?? ''), person: checkedBy ?? '' })}</>;
}

function Verdict({ intact, message }: { intact: boolean; message: string }) {
  return (
    <p className={intact ? styles['intact'] : styles['broken']}>
      {intact ? <CheckCircleOutlined aria-hidden="true" /> : <WarningOutlined aria-hidden="true" />}
      <span>{message}</span>
    </p>
  );
}

function Progress({ step }: { step: CheckLine | null }) {
  const { t } = useTranslation('audit');
  const checked = step?.checked ?? 0;
  const total = step?.total ?? 0;
  const label = t('chain.progress', { checked: formatInteger(checked), total: formatInteger(total) });
  return (
    <div className={styles['progress']}>
      <progress aria-label={t('chain.checking')} max={Math.max(total, 1)} value={checked} />
      <span>{label}</span>
    </div>
  );
}
