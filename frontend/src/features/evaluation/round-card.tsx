import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import { moveRound, type Round } from './rounds-api';
import styles from './rounds-page.module.css';

const TONES: Record<Round['state'], Tone> = { PLANNED: 'calm', OPEN: 'busy', CLOSED: 'good' };

/** One round with its days, and its next step for those who keep the rounds. */
export function RoundCard({ round, keeps }: { round: Round; keeps: boolean }) {
  const { t } = useTranslation('evaluation');
  const name = { number: round.number, year: round.year };
  return (
    <Panel as="div" role="listitem" aria-label={t('round', name)}>
      <h3 className={styles['name']}>
        {t('round', name)} <Tag tone={TONES[round.state]}>{t(`state.${round.state}`)}</Tag>
        {round.extra && <Tag>{t('extra')}</Tag>}
      </h3>
      <Facts>
        <Fact name={t('cutoff')}>{formatDate(round.communeCutoff)}</Fact>
        <Fact name={t('completeBy')}>{formatDate(round.completeBy)}</Fact>
        {round.planNumber && round.planDate && (
          <Fact name={t('plan')}>{t('planOf', { number: round.planNumber, day: formatDate(round.planDate) })}</Fact>
        )}
      </Facts>
      {keeps && round.state !== 'CLOSED' && <NextStep round={round} />}
    </Panel>
  );
}

function NextStep({ round }: { round: Round }) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const step = round.state === 'PLANNED' ? 'open' : 'close';
  const name = { number: round.number, year: round.year };
  const move = useMutation({
    mutationFn: () => moveRound(round, step),
    onSuccess: () => tell(t(step === 'open' ? 'opened' : 'closed', name)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['rounds'] }),
  });
  const ask = async () => {
    const agreed = await confirm({
      title: t(`confirm.${step}.title`, name),
      changes: [t(`confirm.${step}.change`)],
      action: t(step),
    });
    if (agreed) move.mutate();
  };
  return (
    <div>
      <Button look={step === 'open' ? 'primary' : 'plain'} busy={move.isPending} onClick={() => void ask()}>
        {t(step)}
      </Button>
      {move.error && <ProblemNotice error={move.error} />}
    </div>
  );
}
