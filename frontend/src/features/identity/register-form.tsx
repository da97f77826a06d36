import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { asProblem, type Problem } from '@/shared/api/problem';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { type Commune, ORGANISATION_TYPES } from './identity-api';
import styles from './register.module.css';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  problem: Problem | null;
  children: (input: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid': boolean }) => ReactNode;
}

function Field({ name, label, hint, problem, children }: FieldProps) {
  const message = problem?.fields.find(({ field }) => field === name)?.message;
  const described = [hint && `${name}-hint`, message && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id: name,
        name,
        'aria-invalid': message !== undefined,
        ...(described === '' ? {} : { 'aria-describedby': described }),
      })}
      {message && (
        <p id={`${name}-error`} className={styles['error']}>
          {message}
        </p>
      )}
    </div>
  );
}

function valuesOf(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    organisationName: text('organisationName'),
    organisationType: ORGANISATION_TYPES.find((type) => type === text('organisationType')) ?? 'HOUSEHOLD',
    taxCode: text('taxCode') || null,
    address: text('address'),
    communeCode: text('communeCode'),
    fullName: text('fullName'),
    email: text('email'),
    phone: text('phone'),
  };
}

interface RegisterFormProps {
  communes: readonly Commune[];
  onSent: (verificationSent: boolean) => void;
}

/** A plain form: it opens on a cheap phone at once, and the browser checks the first things by itself. */
export function RegisterForm({ communes, onSent }: RegisterFormProps) {
  const { t } = useTranslation('identity');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSending(true);
    setProblem(null);
    body(api.POST('/api/registrations', { body: valuesOf(event.currentTarget) })).then(
      ({ verificationSent }) => onSent(verificationSent),
      (error: unknown) => {
        const failed = asProblem(error);
        setProblem(failed);
        setSending(false);
        const first = failed.fields[0]?.field;
        if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      },
    );
  };

  const field = (name: string, input: Record<string, string | number | boolean>, hint?: string) => (
    <Field name={name} label={t(`register.${name}`)} problem={problem} {...(hint ? { hint: t(hint) } : {})}>
      {(ties) => <input {...ties} {...input} className={styles['input']} />}
    </Field>
  );

  return (
    <form ref={form} className={styles['form']} onSubmit={send}>
      {problem && <ProblemNotice error={problem} />}
      <fieldset className={styles['group']}>
        <legend>{t('register.organisation')}</legend>
        {field('organisationName', { required: true, maxLength: 200 }, 'register.organisationNameHint')}
        <Field name="organisationType" label={t('register.organisationType')} problem={problem}>
          {(ties) => (
            <select {...ties} required className={styles['input']} defaultValue="">
              <option value="">{t('register.choose')}</option>
              {ORGANISATION_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t(`type.${type}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {field('taxCode', { maxLength: 30 })}
        <Field name="communeCode" label={t('register.communeCode')} problem={problem}>
          {(ties) => (
            <select {...ties} required className={styles['input']} defaultValue="">
              <option value="">{t('register.choose')}</option>
              {communes.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {field('address', { required: true, maxLength: 300 }, 'register.addressHint')}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{t('register.person')}</legend>
        {field('fullName', { required: true, maxLength: 150, autoComplete: 'name' })}
        {field('phone', { required: true, type: 'tel', autoComplete: 'tel' })}
        {field('email', { required: true, type: 'email', autoComplete: 'email' }, 'register.emailHint')}
      </fieldset>
      <button type="submit" className={styles['submit']} disabled={sending} aria-busy={sending}>
        {t(sending ? 'register.sending' : 'register.submit')}
      </button>
    </form>
  );
}
