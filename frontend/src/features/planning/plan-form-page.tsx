import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { CheckboxField, DateField, SelectField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { CommunesField } from './communes-field';
import { PLAN_STATES, PLAN_TYPES, type Plan, type PlanContent, planQuery, savePlan } from './planning-api';

interface Values {
  name: string;
  type: string;
  state: string;
  decisionNo: string;
  decidedOn: string;
  approver: string;
  scale: string;
  periodFrom: string;
  periodTo: string;
  dataOwner: string;
  disclaimer: string;
  synthetic: boolean;
  communes: { communeCode: string; formerUnit: string }[];
}

const number = (text: string) => (text === '' ? null : Number(text));

function contentOf(values: Values): PlanContent {
  return {
    name: values.name,
    type: PLAN_TYPES.find((type) => type === values.type) ?? 'GENERAL_COMMUNE',
    state: PLAN_STATES.find((state) => state === values.state) ?? 'DRAFTING',
    decisionNo: values.decisionNo || null,
    decidedOn: values.decidedOn || null,
    approver: values.approver || null,
    scale: number(values.scale),
    periodFrom: number(values.periodFrom),
    periodTo: number(values.periodTo),
    dataOwner: values.dataOwner,
    disclaimer: values.disclaimer,
    synthetic: values.synthetic,
    communes: values.communes.map(({ communeCode, formerUnit }) => ({ communeCode, formerUnit: formerUnit || null })),
  };
}

function valuesOf(plan: Plan | null, disclaimer: string): Values {
  const content = plan?.content;
  return {
    name: content?.name ?? '',
    type: content?.type ?? '',
    state: content?.state ?? '',
    decisionNo: content?.decisionNo ?? '',
    decidedOn: content?.decidedOn ?? '',
    approver: content?.approver ?? '',
    scale: String(content?.scale ?? ''),
    periodFrom: String(content?.periodFrom ?? ''),
    periodTo: String(content?.periodTo ?? ''),
    dataOwner: content?.dataOwner ?? '',
    disclaimer: content?.disclaimer ?? disclaimer,
    synthetic: content?.synthetic ?? false,
    communes: (content?.communes ?? []).map(({ communeCode, formerUnit }) => ({
      communeCode,
      formerUnit: formerUnit ?? '',
    })),
  };
}

function usePlanForm(plan: Plan | null) {
  const { t } = useTranslation('planning');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const digits = (most: number) =>
    z.string().regex(new RegExp(`^\\d{0,${most}}$`), { error: () => t('form.numberInvalid') });
  const required = z.string().trim().min(1);
  return useServerForm<Values, Plan>({
    name: plan === null ? 'plan-new' : `plan-${plan.id}-${plan.version}`,
    schema: z.object({
      name: required.max(300),
      type: required,
      state: required,
      decisionNo: z.string().max(60),
      decidedOn: z.string(),
      approver: z.string().max(200),
      scale: digits(7),
      periodFrom: digits(4),
      periodTo: digits(4),
      dataOwner: required.max(200),
      disclaimer: required.max(500),
      synthetic: z.boolean(),
      communes: z
        .array(z.object({ communeCode: required, formerUnit: z.string().max(200) }))
        .min(1, { error: () => t('form.communesMissing') }),
    }),
    defaultValues: valuesOf(plan, t('form.usualDisclaimer')),
    send: (values) => savePlan(plan, contentOf(values)),
    onSent: ({ id, content }) => {
      tell(t('form.done', { name: content.name }));
      void queries.invalidateQueries({ queryKey: ['plans'] });
      void navigate(`/app/plans/${id}`);
    },
  });
}

const LABELLED = [
  'name',
  'type',
  'state',
  'decisionNo',
  'decidedOn',
  'approver',
  'scale',
  'periodFrom',
  'periodTo',
  'dataOwner',
  'disclaimer',
  'communes',
] as const;

function PlanForm({ plan }: { plan: Plan | null }) {
  const { t } = useTranslation('planning');
  const navigate = useNavigate();
  const state = usePlanForm(plan);
  const labels = Object.fromEntries(LABELLED.map((field) => [field, t(`field.${field}`)])) as Record<
    (typeof LABELLED)[number],
    string
  >;
  return (
    <Form
      state={state}
      submitLabel={t('form.submit')}
      labels={labels}
      onCancel={() => void navigate(plan === null ? '/app/plans' : `/app/plans/${plan.id}`)}
    >
      <TextField name="name" label={labels.name} hint={t('form.nameHint')} />
      <SelectField
        name="type"
        label={labels.type}
        placeholder={t('form.choose')}
        options={PLAN_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <SelectField
        name="state"
        label={labels.state}
        hint={t('form.stateHint')}
        placeholder={t('form.choose')}
        options={PLAN_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <CommunesField label={labels.communes} />
      <TextField name="decisionNo" label={labels.decisionNo} hint={t('form.decisionHint')} optional />
      <DateField name="decidedOn" label={labels.decidedOn} optional />
      <TextField name="approver" label={labels.approver} optional />
      <TextField name="scale" label={labels.scale} hint={t('form.scaleHint')} optional />
      <TextField name="periodFrom" label={labels.periodFrom} optional />
      <TextField name="periodTo" label={labels.periodTo} optional />
      <TextField name="dataOwner" label={labels.dataOwner} hint={t('form.dataOwnerHint')} />
      <TextAreaField name="disclaimer" label={labels.disclaimer} hint={t('form.disclaimerHint')} rows={3} />
      <CheckboxField name="synthetic" label={t('field.synthetic')} hint={t('form.syntheticHint')} />
    </Form>
  );
}

export default function PlanFormPage() {
  const { t } = useTranslation('planning');
  const { id } = useParams();
  const { data, error, refetch } = useQuery({ ...planQuery(id ?? ''), enabled: id !== undefined });
  const parent =
    id === undefined
      ? { to: '/app/plans', label: t('list.title') }
      : { to: `/app/plans/${id}`, label: data?.content.name ?? t('list.title') };
  const waits = id !== undefined && !data;
  return (
    <>
      <PageHeader
        title={t(id === undefined ? 'form.new' : 'form.change')}
        description={t('form.description')}
        parent={parent}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {waits && !error && <Skeleton label={t('form.change')} lines={10} />}
      {!waits && (
        <Panel narrow aria-label={t('form.new')}>
          <PlanForm key={data?.version} plan={data ?? null} />
        </Panel>
      )}
    </>
  );
}
