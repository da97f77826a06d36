import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { SelectField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { useProducerChoice } from './producer-choice';
import { assignProducer, type Product } from './product-api';

/** A product of an imported list that names no producer is given to the one it turns out to be of. */
export function AssignmentPanel({ product }: { product: Product }) {
  const { t } = useTranslation('product');
  const tell = useTell();
  const queries = useQueryClient();
  const state = useServerForm<{ producer: string }, Product>({
    name: `assign-${product.id}`,
    schema: z.object({ producer: z.string().min(1, { error: () => t('form.producerMissing') }) }),
    defaultValues: { producer: '' },
    send: ({ producer }) => assignProducer(product, producer),
    onSent: ({ producer }) => {
      tell(t('assign.done', { name: producer?.name ?? '' }));
      void queries.invalidateQueries({ queryKey: ['products'] });
    },
  });
  const { search, options } = useProducerChoice(useWatch({ control: state.form.control, name: 'producer' }));
  return (
    <Panel narrow aria-labelledby="assign">
      <h2 id="assign">{t('assign.title')}</h2>
      <p>{t('assign.explanation')}</p>
      {search}
      <Form state={state} submitLabel={t('assign.submit')} labels={{ producer: t('field.producer') }}>
        <SelectField name="producer" label={t('field.producer')} placeholder={t('form.choose')} options={options} />
      </Form>
    </Panel>
  );
}
