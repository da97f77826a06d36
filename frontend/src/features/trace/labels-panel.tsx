import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { SelectField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import styles from './trace.module.css';
import {
  batchesQuery,
  type LabelBatch,
  labelsAddress,
  type LabelSize,
  type LabelState,
  type Lot,
  MOST_LABELS,
  moveLabels,
  orderLabels,
  previewQuery,
  SIZES,
  sizeParts,
} from './trace-api';

const TONES: Record<LabelState, Tone> = { GENERATED: 'busy', PRINTED: 'busy', APPLIED: 'good', VOID: 'bad' };
const NEXT: Record<LabelState, readonly LabelState[]> = {
  GENERATED: ['PRINTED', 'VOID'],
  PRINTED: ['APPLIED', 'VOID'],
  APPLIED: ['VOID'],
  VOID: [],
};

function Preview({ lot, size }: { lot: Lot; size: LabelSize }) {
  const { t } = useTranslation('trace');
  const { data, error } = useQuery(previewQuery(lot.id, size));
  if (error) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton label={t('labels.previewLoading')} lines={4} />;
  return (
    <figure className={styles['preview']}>
      <img src={data} alt={t('labels.previewAlt', { size: t('labels.sizeOf', sizeParts(size)) })} />
      <figcaption>{t('labels.previewNote')}</figcaption>
    </figure>
  );
}

const sizeOf = (value: string): LabelSize => SIZES.find((size) => size === value) ?? 'W40_H30';

function OrderForm({ lot }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  const tell = useTell();
  const queries = useQueryClient();
  const state = useServerForm({
    name: `labels-${lot.id}`,
    schema: z.object({
      size: z.string().min(1),
      quantity: z
        .string()
        .regex(/^\d{1,5}$/, { error: () => t('labels.quantityInvalid') })
        .refine((text) => Number(text) >= 1 && Number(text) <= MOST_LABELS, {
          error: () => t('labels.quantityInvalid'),
        }),
      codes: z.string().min(1),
    }),
    defaultValues: { size: 'W40_H30', quantity: '', codes: 'each' },
    send: ({ size, quantity, codes }) =>
      orderLabels(lot, { size: sizeOf(size), quantity: Number(quantity), serialised: codes === 'each' }),
    onSent: (_, { quantity }) => {
      tell(t('labels.done', { number: formatInteger(Number(quantity)) }));
      state.form.reset();
      void queries.invalidateQueries({ queryKey: ['lots'] });
    },
  });
  const size = useWatch({ control: state.form.control, name: 'size' });
  const labels = { size: t('labels.size'), quantity: t('labels.quantity'), codes: t('labels.codes') };
  return (
    <div className={styles['order']}>
      <Form state={state} submitLabel={t('labels.submit')} labels={labels}>
        <SelectField
          name="size"
          label={labels.size}
          placeholder={t('form.choose')}
          options={SIZES.map((value) => ({ value, label: t('labels.sizeOf', sizeParts(value)) }))}
        />
        <TextField name="quantity" label={labels.quantity} hint={t('labels.quantityHint')} />
        <SelectField
          name="codes"
          label={labels.codes}
          hint={t('labels.codesHint')}
          placeholder={t('form.choose')}
          options={[
            { value: 'each', label: t('labels.codeEach') },
            { value: 'lot', label: t('labels.codeLot') },
          ]}
        />
      </Form>
      <Preview lot={lot} size={sizeOf(size)} />
    </div>
  );
}

function Batch({ lot, batch }: { lot: Lot; batch: LabelBatch }) {
  const { t } = useTranslation('trace');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const { writable } = useSession();
  const move = useMutation({
    mutationFn: (state: LabelState) => moveLabels(batch, state),
    onSuccess: async ({ number, state }) => {
      tell(t('labels.moved', { number, state: t(`labelState.${state}`) }));
      await queries.invalidateQueries({ queryKey: ['lots'] });
    },
  });
  const step = async (state: LabelState) => {
    const agreed =
      state !== 'VOID' ||
      (await confirm({
        title: t('labels.voidTitle', { number: batch.number }),
        changes: [t('labels.voidChange', { count: batch.quantity, number: formatInteger(batch.quantity) })],
        action: t('labelStep.VOID'),
        irreversible: true,
      }));
    if (agreed) move.mutate(state);
  };
  const printable = lot.mayChange && batch.state !== 'VOID' && lot.state === 'OPEN';
  return (
    <li className={styles['batch']}>
      <p>
        <strong>{t('labels.batch', { number: batch.number })}</strong>{' '}
        <Tag tone={TONES[batch.state]}>{t(`labelState.${batch.state}`)}</Tag>
      </p>
      <p className={styles['muted']}>
        {t(batch.serialised ? 'labels.batchEach' : 'labels.batchLot', {
          number: formatInteger(batch.quantity),
          size: t('labels.sizeOf', sizeParts(batch.size)),
          time: formatDateTime(batch.createdAt),
        })}
      </p>
      <p className={styles['muted']}>{t(batch.gtin === null ? 'labels.ownLink' : 'labels.gs1Link')}</p>
      {printable && (
        <p className={styles['links']}>
          <a href={labelsAddress(batch, 'SHEET')} download>
            {t('labels.sheet')}
          </a>
          <a href={labelsAddress(batch, 'ROLL')} download>
            {t('labels.roll')}
          </a>
        </p>
      )}
      {lot.mayChange && writable && (
        <div className={styles['links']}>
          {NEXT[batch.state].map((state) => (
            <Button
              key={state}
              look={state === 'VOID' ? 'danger' : 'plain'}
              busy={move.isPending}
              onClick={() => void step(state)}
            >
              {t(`labelStep.${state}`)}
            </Button>
          ))}
        </div>
      )}
      {move.error && <ProblemNotice error={move.error} />}
    </li>
  );
}

/** The labels of a lot: what was printed, and the form for more. */
export function LabelsPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  const { data, error, refetch } = useQuery(batchesQuery(lot.id));
  return (
    <Panel aria-labelledby="labels">
      <h2 id="labels">{t('labels.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={3} />}
      {data?.length === 0 && <p>{t('labels.none')}</p>}
      {data && data.length > 0 && (
        <ul className={styles['batches']}>
          {data.map((batch) => (
            <Batch key={batch.id} lot={lot} batch={batch} />
          ))}
        </ul>
      )}
      {lot.mayChange && lot.state === 'OPEN' && (
        <>
          <h3>{t('labels.new')}</h3>
          <OrderForm lot={lot} />
        </>
      )}
    </Panel>
  );
}
