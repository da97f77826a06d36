import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { CheckboxField, ChoicesField, DateField, SelectField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { type CouncilRules, MODES, rulesQuery, writeRules } from './evaluation-api';

const PERCENT = 100;

function useRulesForm(rules: CouncilRules) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const queries = useQueryClient();
  const required = z.string().trim().min(1, t('add.required'));
  const whole = z.string().regex(/^\d{1,3}$/, t('rules.whole'));
  return useServerForm({
    name: 'council-rules',
    schema: z.object({
      decisionNumber: required.max(60),
      decisionDate: required,
      minAttendance: whole,
      chairRequired: z.boolean(),
      maxDeviation: whole,
      rescoreRounds: whole,
      averageMethod: z.enum(['MEAN', 'TRIMMED']),
      thresholdJudge: z.enum(['AVERAGE', 'MAJORITY', 'CONCLUSION']),
      blindUntilClose: z.boolean(),
      meetingModes: z.array(z.enum(['IN_PERSON', 'ONLINE', 'WRITTEN'])).min(1, t('add.required')),
      roundingDecimals: whole,
    }),
    defaultValues: {
      decisionNumber: rules.decisionNumber ?? '',
      decisionDate: rules.decisionDate ?? '',
      minAttendance: String(Math.round(rules.minAttendance * PERCENT)),
      chairRequired: rules.chairRequired,
      maxDeviation: String(rules.maxDeviation),
      rescoreRounds: String(rules.rescoreRounds),
      averageMethod: rules.averageMethod,
      thresholdJudge: rules.thresholdJudge,
      blindUntilClose: rules.blindUntilClose,
      meetingModes: [...rules.meetingModes],
      roundingDecimals: String(rules.roundingDecimals),
    },
    send: (values) =>
      writeRules(rules.version, {
        ...values,
        minAttendance: Number(values.minAttendance) / PERCENT,
        maxDeviation: Number(values.maxDeviation),
        rescoreRounds: Number(values.rescoreRounds),
        roundingDecimals: Number(values.roundingDecimals),
      }),
    onSent: (saved) => {
      queries.setQueryData(rulesQuery.queryKey, saved);
      tell(t('rules.saved'));
    },
  });
}

function RulesForm({ rules }: { rules: CouncilRules }) {
  const { t } = useTranslation('evaluation');
  const state = useRulesForm(rules);
  const names = [
    'decisionNumber',
    'decisionDate',
    'minAttendance',
    'chairRequired',
    'maxDeviation',
    'rescoreRounds',
    'averageMethod',
    'thresholdJudge',
    'blindUntilClose',
    'meetingModes',
    'roundingDecimals',
  ] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`rules.${name}`)])) as Record<
    (typeof names)[number],
    string
  >;
  const options = (name: 'averageMethod' | 'thresholdJudge', values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`rules.${name}Of.${value}`) }));
  return (
    <Form state={state} submitLabel={t('rules.submit')} labels={labels}>
      <TextField name="decisionNumber" label={labels.decisionNumber} hint={t('rules.decisionHint')} />
      <DateField name="decisionDate" label={labels.decisionDate} />
      <TextField name="minAttendance" label={labels.minAttendance} hint={t('rules.minAttendanceHint')} />
      <CheckboxField name="chairRequired" label={labels.chairRequired} />
      <TextField name="maxDeviation" label={labels.maxDeviation} hint={t('rules.maxDeviationHint')} />
      <TextField name="rescoreRounds" label={labels.rescoreRounds} />
      <SelectField
        name="averageMethod"
        label={labels.averageMethod}
        placeholder=""
        options={options('averageMethod', ['MEAN', 'TRIMMED'])}
      />
      <SelectField
        name="thresholdJudge"
        label={labels.thresholdJudge}
        placeholder=""
        options={options('thresholdJudge', ['AVERAGE', 'MAJORITY', 'CONCLUSION'])}
      />
      <CheckboxField name="blindUntilClose" label={labels.blindUntilClose} hint={t('rules.blindHint')} />
      <ChoicesField
        name="meetingModes"
        label={labels.meetingModes}
        options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <TextField name="roundingDecimals" label={labels.roundingDecimals} hint={t('rules.roundingHint')} />
    </Form>
  );
}

/** Quy chế hoạt động của Hội đồng: how the province's councils work; applies to councils that begin to score later. */
export default function RulesPage() {
  const { t } = useTranslation('evaluation');
  const { data, error, refetch } = useQuery(rulesQuery);
  return (
    <>
      <PageHeader
        title={t('rules.title')}
        description={t('rules.description')}
        parent={{ to: '/app/councils', label: t('council.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('rules.title')} lines={8} />}
      {data && (
        <Panel aria-label={t('rules.title')} narrow>
          <p>
            {data.writtenBy && data.writtenAt
              ? t('rules.written', { person: data.writtenBy, time: formatDateTime(data.writtenAt) })
              : t('rules.usualHint')}
          </p>
          <RulesForm key={data.version} rules={data} />
        </Panel>
      )}
    </>
  );
}
