import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Problem } from '@/shared/api/problem';
import { useTell } from '@/shared/live/announcer';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { ChoicesField, DateField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { AgreedPoints } from './agreed-points';
import styles from './council.module.css';
import { type ConcludeRequest, conclude, type Result, trialQuery } from './evaluation-api';
import { agreedPoints } from './least-levels';

const LEAST_RECOGNISED = 3;

/** What happens with the conclusion, in the words of the decision. */
function useConsequence() {
  const { t } = useTranslation('evaluation');
  return (stars: number, knockedOut: boolean): string => {
    if (knockedOut) return t('conclude.next.knockedOut');
    if (stars >= 5) return t('conclude.next.five');
    return stars >= LEAST_RECOGNISED ? t('conclude.next.recognised', { stars }) : t('conclude.next.below', { stars });
  };
}

/** The council's conclusion with its minutes; says exactly what will happen. */
export function ConcludeForm({ result }: { result: Result }) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const consequence = useConsequence();
  const judges = result.thresholdJudge === 'CONCLUSION';
  const codes = result.criteria.map(({ criterion }) => criterion);
  const notAgreed = t('conclude.notAgreed');
  const [refused] = useState(
    () => new Problem({ status: 400, code: 'not-agreed', title: notAgreed, detail: notAgreed }),
  );
  const required = z.string().trim().min(1, t('add.required'));
  const schema = z
    .object({
      minutesNumber: required.max(60),
      minutesDate: required,
      discussion: z.string().max(10_000),
      deviationReason: result.deviationExceeded ? required.max(4000) : z.string(),
      knockouts: z.array(z.string()),
      knockoutReason: z.string().max(4000),
      agreed: z.record(z.string(), z.string()),
    })
    .refine(({ knockouts, knockoutReason }) => knockouts.length === 0 || knockoutReason.trim() !== '', {
      path: ['knockoutReason'],
      message: t('add.required'),
    });
  const state = useServerForm({
    name: `conclude-${result.dossierId}`,
    schema,
    defaultValues: {
      minutesNumber: '',
      minutesDate: '',
      discussion: '',
      deviationReason: '',
      knockouts: [...new Set(result.knockouts.map(({ code }) => code))],
      knockoutReason: '',
      agreed: {},
    },
    send: async (values) => {
      const knockedOut = values.knockouts.length > 0;
      const points = judges && !knockedOut ? agreedPoints(codes, values.agreed) : {};
      const agreedOn = Object.keys(points).length > 0;
      const stars = agreedOn ? (await queries.query(trialQuery(result, points))).stars : result.stars;
      const request: ConcludeRequest = {
        minutesNumber: values.minutesNumber,
        minutesDate: values.minutesDate,
        discussion: values.discussion.trim() || null,
        stars: knockedOut ? null : stars,
        knockout: knockedOut ? { codes: values.knockouts, reason: values.knockoutReason } : null,
        deviationReason: values.deviationReason.trim() || null,
        concludedPoints: agreedOn ? points : null,
      };
      const agreed = await confirm({
        title: t('conclude.confirm', { product: result.productName }),
        changes: [consequence(stars ?? 0, knockedOut), t('conclude.unchangeable')],
        action: t('conclude.submit'),
        irreversible: true,
      });
      if (!agreed) throw refused;
      return conclude(result.dossierId, request);
    },
    onSent: () => {
      tell(t('conclude.done', { product: result.productName }));
      void queries.invalidateQueries({ queryKey: ['evaluation'] });
    },
  });
  const chosen = agreedPoints(codes, useWatch({ control: state.form.control, name: 'agreed' }));
  const trying = judges && Object.keys(chosen).length > 0;
  const trial = useQuery({
    ...trialQuery(result, chosen),
    enabled: trying,
    placeholderData: keepPreviousData,
  });
  const stars = trying ? (trial.data?.stars ?? null) : result.stars;
  const labels = {
    minutesNumber: t('conclude.minutesNumber'),
    minutesDate: t('conclude.minutesDate'),
    discussion: t('conclude.discussion'),
    deviationReason: t('conclude.deviationReason'),
    knockouts: t('conclude.knockouts'),
    knockoutReason: t('conclude.knockoutReason'),
  };
  return (
    <Panel aria-label={t('conclude.title')} narrow>
      <h2>{t('conclude.title')}</h2>
      {stars !== null && <p className={styles['consequence']}>{consequence(stars, false)}</p>}
      <Form state={state} submitLabel={t('conclude.submit')} labels={labels}>
        <TextField name="minutesNumber" label={labels.minutesNumber} hint={t('conclude.minutesHint')} />
        <DateField name="minutesDate" label={labels.minutesDate} />
        <TextAreaField name="discussion" label={labels.discussion} optional />
        {judges && <AgreedPoints result={result} stars={trying ? stars : null} />}
        {trial.error && <ProblemNotice error={trial.error} onRetry={() => void trial.refetch()} />}
        {result.deviationExceeded && (
          <TextAreaField name="deviationReason" label={labels.deviationReason} hint={t('conclude.deviationHint')} />
        )}
        <ChoicesField
          name="knockouts"
          label={labels.knockouts}
          hint={t('conclude.knockoutsHint')}
          options={result.grounds.map(({ code, criterion, text }) => ({
            value: code,
            label: criterion === null ? text : t('sheet.criterion', { code: criterion, name: text }),
          }))}
        />
        <TextAreaField name="knockoutReason" label={labels.knockoutReason} optional />
      </Form>
    </Panel>
  );
}
