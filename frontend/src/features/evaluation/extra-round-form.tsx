import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, body } from '@/shared/api/client';
import { useTell } from '@/shared/live/announcer';
import { DateField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';

/** A round beyond those of the law, folded away: it is the exception. */
export function ExtraRoundForm() {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const queries = useQueryClient();
  const required = z.string().trim().min(1, t('add.required'));
  const state = useServerForm({
    name: 'extra-round',
    schema: z.object({
      communeCutoff: required,
      completeBy: required,
      planNumber: required.max(60),
      planDate: required,
    }),
    defaultValues: { communeCutoff: '', completeBy: '', planNumber: '', planDate: '' },
    send: (values) => body(api.POST('/api/rounds', { body: values })),
    onSent: ({ number, year }) => {
      tell(t('add.added', { number, year }));
      state.form.reset();
      void queries.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
  const labels = {
    communeCutoff: t('add.cutoff'),
    completeBy: t('add.completeBy'),
    planNumber: t('add.planNumber'),
    planDate: t('add.planDate'),
  };
  return (
    <Panel as="details" narrow>
      <summary>{t('add.title')}</summary>
      <p>{t('add.description')}</p>
      <Form state={state} submitLabel={t('add.submit')} labels={labels}>
        <DateField name="communeCutoff" label={labels.communeCutoff} />
        <DateField name="completeBy" label={labels.completeBy} />
        <TextField name="planNumber" label={labels.planNumber} hint={t('add.planNumberHint')} />
        <DateField name="planDate" label={labels.planDate} />
      </Form>
    </Panel>
  );
}
