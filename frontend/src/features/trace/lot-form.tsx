import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button } from '@/shared/ui/button/button';
import { DateField, SelectField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { type ServerForm, useServerForm } from '@/shared/ui/form/use-server-form';
import { parseQuantity, quantityText } from './quantity';
import styles from './trace.module.css';
import { type Lot, type LotDetails, MOST_STEPS, STEP_KINDS } from './trace-api';

interface StepValues {
  kind: string;
  happenedOn: string;
  location: string;
  note: string;
}

export interface LotValues {
  product: string;
  code: string;
  madeOn: string;
  bestBefore: string;
  quantity: string;
  unit: string;
  steps: StepValues[];
}

const step = (kind: string): StepValues => ({ kind, happenedOn: '', location: '', note: '' });

export const newLot = (product: string): LotValues => ({
  product,
  code: '',
  madeOn: '',
  bestBefore: '',
  quantity: '',
  unit: '',
  steps: [step('RAW_MATERIAL'), step('PROCESSING'), step('PACKING')],
});

export const valuesOf = ({ product, details }: Lot): LotValues => ({
  product,
  code: details.code,
  madeOn: details.madeOn,
  bestBefore: details.bestBefore ?? '',
  quantity: quantityText(details.quantity),
  unit: details.unit,
  steps: details.steps.map(({ kind, happenedOn, location, note }) => ({
    kind,
    happenedOn,
    location,
    note: note ?? '',
  })),
});

export function detailsOf(values: LotValues): LotDetails {
  return {
    code: values.code.trim(),
    madeOn: values.madeOn,
    bestBefore: values.bestBefore || null,
    quantity: parseQuantity(values.quantity) ?? 0,
    unit: values.unit,
    steps: values.steps.map(({ kind, happenedOn, location, note }) => ({
      kind: STEP_KINDS.find((known) => known === kind) ?? 'OTHER',
      happenedOn,
      location,
      note: note || null,
    })),
  };
}

interface Sending {
  name: string;
  defaultValues: LotValues;
  send: (values: LotValues) => Promise<Lot>;
  onSent: (lot: Lot) => void;
}

export function useLotForm(sending: Sending): ServerForm<LotValues> {
  const { t } = useTranslation('trace');
  const required = z
    .string()
    .trim()
    .min(1, { error: () => t('form.required') });
  return useServerForm<LotValues, Lot>({
    ...sending,
    schema: z.object({
      product: z.string().min(1, { error: () => t('form.productMissing') }),
      code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/, { error: () => t('form.codeInvalid') }),
      madeOn: required,
      bestBefore: z.string(),
      quantity: z.string().refine((text) => (parseQuantity(text) ?? 0) > 0, { error: () => t('form.quantityInvalid') }),
      unit: required.max(30),
      steps: z
        .array(
          z.object({ kind: required, happenedOn: required, location: required.max(200), note: z.string().max(300) }),
        )
        .max(MOST_STEPS),
    }),
  });
}

function Step({ number, onRemove }: { number: number; onRemove: () => void }) {
  const { t } = useTranslation('trace');
  const name = (field: keyof StepValues) => `steps.${number}.${field}`;
  return (
    <fieldset className={styles['step']}>
      <legend>{t('form.step', { number: number + 1 })}</legend>
      <SelectField
        name={name('kind')}
        label={t('step.kind')}
        placeholder={t('form.choose')}
        options={STEP_KINDS.map((value) => ({ value, label: t(`stepKind.${value}`) }))}
      />
      <DateField name={name('happenedOn')} label={t('step.happenedOn')} />
      <TextField name={name('location')} label={t('step.location')} hint={t('step.locationHint')} />
      <TextAreaField name={name('note')} label={t('step.note')} hint={t('step.noteHint')} rows={2} optional />
      <Button onClick={onRemove}>{t('form.removeStep', { number: number + 1 })}</Button>
    </fieldset>
  );
}

function Steps() {
  const { t } = useTranslation('trace');
  const { control } = useFormContext<LotValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'steps' });
  return (
    <section className={styles['steps']} aria-label={t('form.steps')}>
      <h2>{t('form.steps')}</h2>
      <p className={styles['muted']}>{t('form.stepsHint')}</p>
      {fields.map((field, number) => (
        <Step key={field.id} number={number} onRemove={() => remove(number)} />
      ))}
      {fields.length < MOST_STEPS && <Button onClick={() => append(step(''))}>{t('form.addStep')}</Button>}
    </section>
  );
}

interface Props {
  state: ServerForm<LotValues>;
  submitLabel: string;
  onCancel: () => void;
  /** To choose from; none when the product is settled. */
  products?: readonly { value: string; label: string }[];
  /** What is printed on labels cannot change any more. */
  printed?: boolean;
}

/** One lot: what was made, when, how much, and the way it went. */
export function LotForm({ state, submitLabel, onCancel, products, printed = false }: Props) {
  const { t } = useTranslation('trace');
  const labels = {
    product: t('field.product'),
    code: t('field.code'),
    madeOn: t('field.madeOn'),
    bestBefore: t('field.bestBefore'),
    quantity: t('field.quantity'),
    unit: t('field.unit'),
    steps: t('form.steps'),
  };
  return (
    <Form state={state} submitLabel={submitLabel} labels={labels} onCancel={onCancel}>
      {products && (
        <SelectField name="product" label={labels.product} placeholder={t('form.choose')} options={products} />
      )}
      {printed ? (
        <p className={styles['muted']}>{t('form.printed')}</p>
      ) : (
        <>
          <TextField name="code" label={labels.code} hint={t('form.codeHint')} />
          <DateField name="madeOn" label={labels.madeOn} />
          <DateField name="bestBefore" label={labels.bestBefore} hint={t('form.bestBeforeHint')} optional />
        </>
      )}
      <TextField name="quantity" label={labels.quantity} hint={t('form.quantityHint')} />
      <TextField name="unit" label={labels.unit} hint={t('form.unitHint')} />
      <Steps />
    </Form>
  );
}
