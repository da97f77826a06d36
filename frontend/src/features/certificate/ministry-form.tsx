import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './certificate.module.css';
import {
  fallBack,
  type FiveStarCandidate,
  ministryBelow,
  ministryRecognised,
  reevaluate,
  sendToMinistry,
} from './certificate-api';

type Step = 'send' | 'recognised' | 'below' | 'fallBack' | 'reevaluate';

/** What may be recorded next; the leader sends, too, the officer records what the Ministry answered. */
function stepsOf(state: FiveStarCandidate['state'], prepares: boolean): readonly Step[] {
  if (state === 'RESULT_APPROVED') return ['send'];
  if (state === 'SENT_TO_MINISTRY') return prepares ? ['recognised', 'below'] : [];
  if (state === 'PROVINCE_FALLBACK') return ['fallBack', 'reevaluate'];
  return [];
}

const ASKS_LETTER: readonly Step[] = ['send', 'recognised', 'below'];
const ASKS_POINTS: readonly Step[] = ['recognised', 'below'];

/** Points as people write them here, with a comma. */
function points(text: string): number {
  return Number(text.trim().replace(',', '.'));
}

export function MinistryForm({ candidate }: { candidate: FiveStarCandidate }) {
  const { t } = useTranslation('certificate');
  const { may, writable } = useSession();
  const [step, setStep] = useState<Step | null>(null);
  const steps = stepsOf(candidate.state, may('DECISIONS_PREPARE'));
  const acts = (may('DECISIONS_PREPARE') || may('DECISIONS_ISSUE')) && writable;
  if (!acts || steps.length === 0) return null;
  return (
    <>
      <div className={styles['buttons']}>
        {steps.map((one) => (
          <Button key={one} look={step === null ? 'primary' : 'plain'} onClick={() => setStep(one)}>
            {t(`ministry.${one}.action`)}
          </Button>
        ))}
      </div>
      {step && <StepForm key={step} candidate={candidate} step={step} onDone={() => setStep(null)} />}
    </>
  );
}

interface StepFormProps {
  candidate: FiveStarCandidate;
  step: Step;
  onDone: () => void;
}

function StepForm({ candidate, step, onDone }: StepFormProps) {
  const { t } = useTranslation('certificate');
  const id = useId();
  const tell = useTell();
  const queries = useQueryClient();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [average, setAverage] = useState('');
  const [stars, setStars] = useState('4');
  const [more, setMore] = useState('');
  const { dossier } = candidate;
  const take = (): Promise<void> => {
    const letter = { number: number.trim(), date };
    switch (step) {
      case 'send':
        return sendToMinistry(dossier, letter);
      case 'recognised':
        return ministryRecognised(dossier, letter, points(average), more.trim() || null);
      case 'below':
        return ministryBelow(dossier, letter, points(average), Number(stars));
      case 'fallBack':
        return fallBack(dossier);
      case 'reevaluate':
        return reevaluate(dossier, more.trim());
    }
  };
  const taking = useMutation({
    mutationFn: take,
    onSuccess: async () => {
      tell(t(`ministry.${step}.done`));
      onDone();
      await queries.invalidateQueries({ queryKey: ['decisions'] });
    },
  });
  const ready =
    (!ASKS_LETTER.includes(step) || (number.trim() !== '' && date !== '')) &&
    (!ASKS_POINTS.includes(step) || (average.trim() !== '' && !Number.isNaN(points(average)))) &&
    (step !== 'reevaluate' || more.trim() !== '');
  return (
    <div role="group" aria-label={t(`ministry.${step}.action`)}>
      <p className={styles['muted']}>{t(`ministry.${step}.explain`)}</p>
      {ASKS_LETTER.includes(step) && (
        <>
          <div className={styles['field']}>
            <label htmlFor={`${id}-number`}>{t('ministry.number')}</label>
            <input
              id={`${id}-number`}
              maxLength={60}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          </div>
          <div className={styles['field']}>
            <label htmlFor={`${id}-date`}>{t('ministry.date')}</label>
            <DateInput id={`${id}-date`} value={date} onChange={setDate} />
          </div>
        </>
      )}
      {ASKS_POINTS.includes(step) && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-points`}>{t('ministry.points')}</label>
          <input
            id={`${id}-points`}
            inputMode="decimal"
            value={average}
            onChange={(event) => setAverage(event.target.value)}
          />
        </div>
      )}
      {step === 'below' && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-stars`}>{t('ministry.stars')}</label>
          <select id={`${id}-stars`} value={stars} onChange={(event) => setStars(event.target.value)}>
            {['4', '3', '2', '1'].map((one) => (
              <option key={one} value={one}>
                {t('recognition.starsOf', { stars: one })}
              </option>
            ))}
          </select>
        </div>
      )}
      {(step === 'recognised' || step === 'reevaluate') && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-more`}>
            {t(step === 'recognised' ? 'ministry.certificateNo' : 'ministry.reason')}
          </label>
          <input id={`${id}-more`} maxLength={2000} value={more} onChange={(event) => setMore(event.target.value)} />
        </div>
      )}
      <div className={styles['buttons']}>
        <Button
          look="primary"
          busy={taking.isPending}
          disabled={!ready || taking.isPending}
          onClick={() => taking.mutate()}
        >
          {t('ministry.record')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
      {taking.error && (
        <>
          <ProblemNotice error={taking.error} />
          <ul>
            {asProblem(taking.error).fields.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
