import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './planning.module.css';
import { discardLayer, type Layer, publishLayer, withdrawLayer } from './planning-api';

type Step = 'publish' | 'withdraw' | 'discard';

/** Publish, withdraw or throw away, each after saying what will change. */
export function LayerSteps({ layer }: { layer: Layer }) {
  const { t } = useTranslation('planning');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const id = useId();
  const open = layer.codes.filter(({ settled }) => !settled).length;
  const step = useMutation({
    mutationFn: (wanted: Step) => {
      if (wanted === 'publish') return publishLayer(layer);
      return wanted === 'withdraw' ? withdrawLayer(layer, reason.trim()) : discardLayer(layer);
    },
    onSuccess: (_result, wanted) => tell(t(`${wanted}.done`, { number: layer.number })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const ask = async (wanted: Step) => {
    const agreed = await confirm({
      title: t(`${wanted}.title`, { number: layer.number }),
      changes: [t(`${wanted}.change`)],
      action: t(`${wanted}.action`),
      ...(wanted === 'publish' ? {} : { irreversible: true }),
    });
    if (agreed) step.mutate(wanted);
  };
  return (
    <>
      {step.error && <ProblemNotice error={step.error} />}
      {layer.state === 'DRAFT' && (
        <>
          {open > 0 && <p className={styles['hint']}>{t('publish.blocked', { number: formatInteger(open) })}</p>}
          <div className={styles['actions']}>
            <Button
              look="primary"
              busy={step.isPending}
              disabled={open > 0 || step.isPending}
              onClick={() => void ask('publish')}
            >
              {t('publish.action')}
            </Button>
            <Button look="danger" busy={step.isPending} onClick={() => void ask('discard')}>
              {t('discard.action')}
            </Button>
          </div>
        </>
      )}
      {layer.state === 'PUBLISHED' && (
        <div className={styles['reason']}>
          <label htmlFor={id}>{t('withdraw.reason')}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className={styles['actions']}>
            <Button
              look="danger"
              busy={step.isPending}
              disabled={reason.trim() === '' || step.isPending}
              onClick={() => void ask('withdraw')}
            >
              {t('withdraw.action')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
