import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './dossier.module.css';
import { type Action, type Dossier, dossierKey, type Step, type StepPaper, takeStep } from './dossier-api';

const DANGEROUS: readonly Step[] = ['WITHDRAW'];
const FORWARD: readonly Step[] = [
  'SUBMIT',
  'RESUBMIT',
  'SUPPLEMENT',
  'COMMUNE_RECEIVE',
  'COMMUNE_REPORT',
  'COMMUNE_RESEND',
  'PROVINCE_RECEIVE',
  'ACCEPT',
  'ADVISORY_REPORT',
];

const SCAN_LIMIT = 100 * 1024 * 1024;

function lookOf(step: Step): 'primary' | 'danger' | 'plain' {
  if (DANGEROUS.includes(step)) return 'danger';
  return FORWARD.includes(step) ? 'primary' : 'plain';
}

function useStep(dossier: Dossier, onTaken: () => void) {
  const { t } = useTranslation('dossier');
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ step, paper }: { step: Step; paper: StepPaper }) => takeStep(dossier.id, step, paper),
    onSuccess: (after, { step }) => {
      queries.setQueryData(dossierKey(dossier.id), after);
      tell(t(`step.${step}.done`, { receipt: after.receiptNumber ?? '' }));
      onTaken();
      return queries.invalidateQueries({ queryKey: ['dossiers', 'list'] });
    },
  });
}

interface PaperFormProps {
  action: Action;
  busy: boolean;
  onSend: (paper: StepPaper) => void;
  onCancel: () => void;
}

function PaperForm({ action, busy, onSend, onCancel }: PaperFormProps) {
  const { t } = useTranslation('dossier');
  const id = useId();
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [file, setFile] = useState<string | null>(null);
  const ready =
    (!action.reasonRequired || reason.trim() !== '') &&
    (!action.documentRequired || (number.trim() !== '' && day !== ''));
  return (
    <div className={styles['paper']}>
      {action.reasonRequired && (
        <div className={styles['field']}>
          <label htmlFor={`${id}-reason`}>{t('step.reason')}</label>
          <textarea
            id={`${id}-reason`}
            rows={3}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      {action.documentRequired && (
        <div className={styles['pair']}>
          <div className={styles['field']}>
            <label htmlFor={`${id}-number`}>
              {t(`step.${action.step}.documentNumber`, { defaultValue: t('step.documentNumber') })}
            </label>
            <input
              id={`${id}-number`}
              value={number}
              maxLength={100}
              onChange={(event) => setNumber(event.target.value)}
            />
          </div>
          <div className={styles['field']}>
            <label htmlFor={`${id}-day`}>
              {t(`step.${action.step}.documentDate`, { defaultValue: t('step.documentDate') })}
            </label>
            <DateInput id={`${id}-day`} value={day} onChange={setDay} />
          </div>
        </div>
      )}
      {action.documentRequired && (
        <FileUpload
          label={t('step.file')}
          hint={t('step.fileHint')}
          accept="application/pdf,image/jpeg,image/png"
          limit={SCAN_LIMIT}
          onUploaded={({ id: uploaded }) => setFile(uploaded)}
          onRemoved={() => setFile(null)}
        />
      )}
      <div className={styles['buttons']}>
        <Button
          look={lookOf(action.step)}
          busy={busy}
          disabled={!ready || busy}
          onClick={() =>
            onSend({
              reason: reason.trim() || null,
              documentNumber: number.trim() || null,
              documentDate: day || null,
              attachment: file,
            })
          }
        >
          {t(`step.${action.step}.action`)}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

/** What this person may do with the dossier now; each step says what it changes before it happens. */
export function StepPanel({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { writable } = useSession();
  const confirm = useConfirm();
  const [open, setOpen] = useState<Action | null>(null);
  const taking = useStep(dossier, () => setOpen(null));
  if (dossier.actions.length === 0) return null;

  const take = async ({ step }: Action, paper: StepPaper) => {
    const agreed = await confirm({
      title: t(`step.${step}.title`, { product: dossier.productName }),
      changes: [t(`step.${step}.change`)],
      action: t(`step.${step}.action`),
      irreversible: DANGEROUS.includes(step),
    });
    if (agreed) taking.mutate({ step, paper });
  };
  const begin = (action: Action) => {
    taking.reset();
    if (action.reasonRequired || action.documentRequired) setOpen(action);
    else void take(action, { reason: null, documentNumber: null, documentDate: null, attachment: null });
  };
  return (
    <Panel narrow aria-label={t('step.heading')}>
      <div className={styles['buttons']}>
        {dossier.actions.map((action) => (
          <Button
            key={action.step}
            look={open ? 'plain' : lookOf(action.step)}
            disabled={!writable || taking.isPending}
            onClick={() => begin(action)}
          >
            {t(`step.${action.step}.action`)}
          </Button>
        ))}
      </div>
      {open && (
        <PaperForm
          key={open.step}
          action={open}
          busy={taking.isPending}
          onSend={(paper) => void take(open, paper)}
          onCancel={() => setOpen(null)}
        />
      )}
      {taking.error && (
        <>
          <ProblemNotice error={taking.error} />
          <ul className={styles['gaps']}>
            {asProblem(taking.error).fields.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
