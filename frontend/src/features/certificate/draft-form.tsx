import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { DateField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { type Decision, decisionKey, writeDecision } from './certificate-api';

/** The words of a draft; number and day may wait until it is signed. */
export function DraftForm({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  const tell = useTell();
  const queries = useQueryClient();
  const { text } = decision;
  const required = z.string().trim().min(1, t('draft.required'));
  const state = useServerForm({
    name: `decision-${decision.id}-${decision.version}`,
    schema: z.object({
      subject: required.max(500),
      legalBasis: required.max(8000),
      proposedBy: required.max(300),
      recipients: required.max(2000),
      signerTitle: required.max(200),
      signer: z.string().max(150),
      number: z.string().max(60),
      decidedOn: z.string(),
    }),
    defaultValues: {
      subject: text.subject,
      legalBasis: text.legalBasis,
      proposedBy: text.proposedBy,
      recipients: text.recipients,
      signerTitle: text.signerTitle,
      signer: text.signer ?? '',
      number: text.number ?? '',
      decidedOn: text.decidedOn ?? '',
    },
    send: (values) =>
      writeDecision(decision, {
        ...values,
        signer: values.signer || null,
        number: values.number || null,
        decidedOn: values.decidedOn || null,
      }),
    onSent: (after) => {
      tell(t('draft.saved'));
      queries.setQueryData(decisionKey(decision.id), after);
    },
  });
  const labels = {
    subject: t('decision.subject'),
    legalBasis: t('draft.legalBasis'),
    proposedBy: t('draft.proposedBy'),
    recipients: t('draft.recipients'),
    signerTitle: t('draft.signerTitle'),
    signer: t('decision.signer'),
    number: t('decision.number'),
    decidedOn: t('decision.day'),
  };
  return (
    <Panel narrow aria-labelledby="draft">
      <h2 id="draft">{t('draft.title')}</h2>
      <Form state={state} submitLabel={t('draft.save')} labels={labels}>
        <TextField name="subject" label={labels.subject} />
        <TextAreaField name="legalBasis" label={labels.legalBasis} hint={t('draft.lines')} rows={6} />
        <TextField name="proposedBy" label={labels.proposedBy} />
        <TextAreaField name="recipients" label={labels.recipients} hint={t('draft.lines')} />
        <TextAreaField name="signerTitle" label={labels.signerTitle} hint={t('draft.signerTitleHint')} rows={2} />
        <TextField name="signer" label={labels.signer} optional />
        <TextField name="number" label={labels.number} hint={t('draft.numberHint')} optional />
        <DateField name="decidedOn" label={labels.decidedOn} optional />
      </Form>
    </Panel>
  );
}
