import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { asProblem } from '@/shared/api/problem';
import { formatDate } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { DateField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './certificate.module.css';
import { type Decision, decisionKey, giveBack, issueDecision } from './certificate-api';

const LARGEST = 50 * 1024 * 1024;

/** The leader enters what stands on the signed paper; everything in the decision moves on with it. */
export function IssueForm({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  const { me } = useSession();
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const [signed, setSigned] = useState<string | null>(null);
  const required = z.string().trim().min(1, t('draft.required'));
  const count = decision.products.length + decision.revocations.length;
  const state = useServerForm({
    name: `issue-${decision.id}`,
    schema: z.object({ number: required.max(60), decidedOn: required, signer: required.max(150) }),
    defaultValues: {
      number: decision.text.number ?? '',
      decidedOn: decision.text.decidedOn ?? '',
      signer: decision.text.signer ?? me.fullName,
    },
    send: async (values) => {
      const agreed = await confirm({
        title: t('issue.confirm', { number: values.number, day: formatDate(values.decidedOn) }),
        changes: [t(`issue.change.${decision.kind}`, { count }), t('issue.told')],
        action: t('issue.action'),
        irreversible: true,
      });
      return agreed ? issueDecision(decision, { ...values, signed }) : null;
    },
    onSent: (after) => {
      if (after === null) return;
      tell(t('issue.done', { number: after.text.number ?? '' }));
      queries.setQueryData(decisionKey(decision.id), after);
      void queries.invalidateQueries({ queryKey: ['decisions'] });
    },
  });
  const labels = { number: t('decision.number'), decidedOn: t('decision.day'), signer: t('decision.signer') };
  return (
    <Panel narrow aria-labelledby="issue">
      <h2 id="issue">{t('issue.title')}</h2>
      <p className={styles['muted']}>
        {decision.earliest ? t('issue.earliest', { day: formatDate(decision.earliest) }) : t('issue.description')}
      </p>
      <Form state={state} submitLabel={t('issue.action')} labels={labels}>
        <TextField name="number" label={labels.number} hint={t('draft.numberHint')} />
        <DateField name="decidedOn" label={labels.decidedOn} />
        <TextField name="signer" label={labels.signer} />
        <FileUpload
          label={t('issue.file')}
          hint={t('issue.fileHint')}
          accept="application/pdf"
          purpose="DOCUMENT"
          limit={LARGEST}
          onUploaded={({ id }) => setSigned(id)}
          onRemoved={() => setSigned(null)}
        />
      </Form>
      {state.error && (
        <ul>
          {asProblem(state.error)
            .fields.filter(({ field }) => !(field in labels))
            .map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
        </ul>
      )}
      <GiveBack decision={decision} />
    </Panel>
  );
}

function GiveBack({ decision }: { decision: Decision }) {
  const { t } = useTranslation('certificate');
  const tell = useTell();
  const queries = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState('');
  const giving = useMutation({
    mutationFn: () => giveBack(decision, reason.trim()),
    onSuccess: async (after) => {
      tell(t('issue.givenBack'));
      queries.setQueryData(decisionKey(decision.id), after);
      await queries.invalidateQueries({ queryKey: ['decisions'] });
    },
  });
  return (
    <details>
      <summary>{t('issue.giveBack')}</summary>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('issue.reason')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <Button
        busy={giving.isPending}
        disabled={reason.trim() === '' || giving.isPending}
        onClick={() => giving.mutate()}
      >
        {t('issue.giveBackAction')}
      </Button>
      {giving.error && <ProblemNotice error={giving.error} />}
    </details>
  );
}
