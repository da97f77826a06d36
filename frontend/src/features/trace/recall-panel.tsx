import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { TextAreaField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { type Lot, recallLot } from './trace-api';

/** Folded away: taking a lot back is the exception, and cannot be undone. */
export function RecallPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const code = lot.details.code;
  const state = useServerForm({
    name: `recall-${lot.id}`,
    schema: z.object({ reason: z.string().trim().min(1).max(500) }),
    defaultValues: { reason: '' },
    send: async ({ reason }) => {
      const agreed = await confirm({
        title: t('recall.confirm', { code }),
        changes: [t('recall.change', { number: formatInteger(lot.labels) }), t('recall.shown', { reason })],
        action: t('recall.submit'),
        irreversible: true,
      });
      return agreed ? recallLot(lot, reason) : null;
    },
    onSent: (recalled) => {
      if (recalled === null) return;
      tell(t('recall.done', { code }));
      void queries.invalidateQueries({ queryKey: ['lots'] });
    },
  });
  const labels = { reason: t('recall.reason') };
  return (
    <Panel as="details" narrow>
      <summary>{t('recall.title')}</summary>
      <p>{t('recall.description')}</p>
      <Form state={state} submitLabel={t('recall.submit')} labels={labels}>
        <TextAreaField name="reason" label={labels.reason} hint={t('recall.reasonHint')} rows={3} />
      </Form>
    </Panel>
  );
}
