import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldErrors, type FieldValues, FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { formatDateTime } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { Button } from '../button/button';
import { ProblemNotice } from '../problem-notice/problem-notice';
import { fieldId } from './field-id';
import styles from './form.module.css';
import type { ServerForm } from './use-server-form';

interface FormProps<Values extends FieldValues> {
  state: ServerForm<Values>;
  /** What sending does: "Gửi lời mời". */
  submitLabel: string;
  /** Names the fields in the summary of errors. */
  labels: Partial<Record<keyof Values & string, string>>;
  onCancel?: () => void;
  children: ReactNode;
}

/** A form with a summary of errors that jumps, a visible draft state, and one clear action. */
export function Form<Values extends FieldValues>({
  state,
  submitLabel,
  labels,
  onCancel,
  children,
}: FormProps<Values>) {
  const { form, draft, submit, sending, error } = state;
  const { t } = useTranslation('shared');
  const { writable } = useSession();
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={form.formState.errors} labels={labels} attempt={form.formState.submitCount} />
        {error && asProblem(error).fields.length === 0 && <ProblemNotice error={error} />}
        {draft.restored && (
          <div className={styles['restored']} role="status">
            <p>{t('draft.restored', { time: draft.keptAt ? formatDateTime(draft.keptAt) : '' })}</p>
            <Button
              onClick={() => {
                draft.forget();
                form.reset();
              }}
            >
              {t('draft.discard')}
            </Button>
          </div>
        )}
        {children}
        <div className={styles['actions']}>
          <Button type="submit" look="primary" busy={sending} disabled={sending || !writable}>
            {submitLabel}
          </Button>
          {onCancel && <Button onClick={onCancel}>{t('action.cancel')}</Button>}
          {draft.keptAt && (
            <span className={styles['kept']}>{t('draft.kept', { time: formatDateTime(draft.keptAt) })}</span>
          )}
        </div>
      </form>
    </FormProvider>
  );
}

interface ErrorSummaryProps {
  errors: FieldErrors;
  labels: Partial<Record<string, string>>;
  attempt: number;
}

function messages(errors: FieldErrors): [string, string][] {
  return Object.entries(errors).flatMap(([name, error]): [string, string][] => {
    if (name === 'root') {
      return Object.entries(errors.root ?? {}).flatMap(([, value]): [string, string][] =>
        typeof value === 'object' && typeof value.message === 'string' ? [['', value.message]] : [],
      );
    }
    return typeof error?.message === 'string' ? [[name, error.message]] : [];
  });
}

function ErrorSummary({ errors, labels, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('shared');
  const summary = useRef<HTMLDivElement>(null);
  const found = messages(errors);
  const some = found.length > 0;

  useEffect(() => {
    if (attempt > 0 && some) summary.current?.focus();
  }, [attempt, some]);

  if (attempt === 0 || !some) return null;
  return (
    <div
      ref={summary}
      className={styles['summary']}
      tabIndex={-1}
      role="group"
      aria-label={t('problem.summary', { count: found.length })}
    >
      <p className={styles['summaryTitle']}>{t('problem.summary', { count: found.length })}</p>
      <ul>
        {found.map(([name, message]) => (
          <li key={`${name}:${message}`}>
            {name === '' ? (
              message
            ) : (
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(name))?.focus();
                }}
              >
                {labels[name] ? `${labels[name]}: ${message}` : message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
