import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { SelectField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './calendar-page.module.css';
import type { CalendarDay } from './days';

interface DayEditorProps {
  day: CalendarDay;
  onClose: () => void;
}

/** Makes a day a working day or a day off, with a reason; or takes an entry away again. */
export function DayEditor({ day, onClose }: DayEditorProps) {
  const { t } = useTranslation('calendar');
  const tell = useTell();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const date = formatDate(day.day);
  useEffect(() => dialog.current?.showModal(), []);

  const done = async (message: string) => {
    tell(message);
    onClose();
    await queries.invalidateQueries({ queryKey: ['calendar'] });
  };
  const schema = z.object({
    working: z.enum(['true', 'false']),
    name: z.string().trim().min(1, t('edit.required')).max(200),
    reason: z.string().trim().min(1, t('edit.required')).max(500),
  });
  const state = useServerForm({
    name: `calendar-${day.day}`,
    schema,
    defaultValues: {
      working: String(day.editable ? day.working : !day.working) as 'true' | 'false',
      name: day.editable ? (day.name ?? '') : '',
      reason: day.editable ? (day.source ?? '') : '',
    },
    send: ({ working, name, reason }) =>
      api.PUT('/api/calendar/days/{day}', {
        params: { path: { day: day.day } },
        body: { working: working === 'true', name, reason },
      }),
    onSent: () => void done(t('edit.saved', { day: date })),
  });

  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="calendar-edit" onClose={onClose}>
      <h2 id="calendar-edit">{t('edit.title', { day: date })}</h2>
      <p className={styles['now']}>
        {t('edit.now', { kind: day.name ? `${t(`kind.${day.kind}`)} – ${day.name}` : t(`kind.${day.kind}`) })}
      </p>
      <Form
        state={state}
        submitLabel={t('edit.save')}
        labels={{ working: t('edit.working'), name: t('edit.name'), reason: t('edit.reason') }}
        onCancel={onClose}
      >
        <SelectField
          name="working"
          label={t('edit.working')}
          placeholder={t('edit.working')}
          options={[
            { value: 'true', label: t('edit.isWorking') },
            { value: 'false', label: t('edit.isOff') },
          ]}
        />
        <TextField name="name" label={t('edit.name')} hint={t('edit.nameHint')} />
        <TextAreaField name="reason" label={t('edit.reason')} hint={t('edit.reasonHint')} rows={2} />
      </Form>
      {day.editable && <RemoveDay day={day} onRemoved={() => void done(t('edit.removed', { day: date }))} />}
    </dialog>
  );
}

function RemoveDay({ day, onRemoved }: { day: CalendarDay; onRemoved: () => void }) {
  const { t } = useTranslation('calendar');
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () =>
      api.DELETE('/api/calendar/days/{day}', {
        params: { path: { day: day.day }, query: { reason: reason.trim() } },
      }),
    onSuccess: onRemoved,
  });
  return (
    <div className={styles['remove']}>
      <label className={styles['removeReason']}>
        {t('edit.removeReason')}
        <input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </label>
      {remove.error && <ProblemNotice error={remove.error} />}
      <Button look="danger" busy={remove.isPending} disabled={reason.trim() === ''} onClick={() => remove.mutate()}>
        {t('edit.remove')}
      </Button>
    </div>
  );
}
