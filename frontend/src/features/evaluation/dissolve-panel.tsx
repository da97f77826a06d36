import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { DateField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { agendaQuery, type Council, councilKey, dissolveCouncil } from './evaluation-api';

function DissolveForm({ council }: { council: Council }) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const required = z.string().trim().min(1, t('add.required'));
  const state = useServerForm({
    name: `dissolve-${council.id}`,
    schema: z.object({ decisionNumber: required.max(60), decisionDate: required, reason: required.max(1000) }),
    defaultValues: { decisionNumber: '', decisionDate: '', reason: '' },
    send: async (values) => {
      const agreed = await confirm({
        title: t('dissolve.confirm', { title: council.title }),
        changes: [t('dissolve.change'), t('dissolve.kept')],
        action: t('dissolve.action'),
        irreversible: true,
      });
      return agreed ? dissolveCouncil(council, values) : null;
    },
    onSent: (after) => {
      if (after === null) return;
      tell(t('dissolve.done', { title: after.title }));
      queries.setQueryData(councilKey(council.id), after);
      void queries.invalidateQueries({ queryKey: ['evaluation'] });
    },
  });
  const labels = {
    decisionNumber: t('dissolve.number'),
    decisionDate: t('dissolve.date'),
    reason: t('dissolve.reason'),
  };
  return (
    <Form state={state} submitLabel={t('dissolve.action')} labels={labels}>
      <TextField name="decisionNumber" label={labels.decisionNumber} hint={t('council.decisionHint')} />
      <DateField name="decisionDate" label={labels.decisionDate} />
      <TextAreaField name="reason" label={labels.reason} />
    </Form>
  );
}

/** A council whose work is done is dissolved by decision; while a dossier waits for its conclusion it is not. */
export function DissolvePanel({ council }: { council: Council }) {
  const { t } = useTranslation('evaluation');
  const { data } = useQuery(agendaQuery(council.id));
  if (!council.mayDissolve || !data) return null;
  // What is concluded has stars: none, when it was knocked out.
  const waiting = data.filter(({ stars }) => stars === null).length;
  return (
    <Panel as="details">
      <summary>{t('dissolve.title')}</summary>
      {waiting > 0 ? <p>{t('dissolve.busy', { count: waiting })}</p> : <DissolveForm council={council} />}
    </Panel>
  );
}
