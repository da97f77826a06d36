import type { ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../date-input/date-input';
import { fieldId } from './field-id';
import styles from './form.module.css';

interface FieldProps {
  name: string;
  label: string;
  /** Why it is asked, or an example. */
  hint?: string;
  optional?: boolean;
}

interface InputState {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  'aria-required': boolean;
}

/** Label, hint and error of any input; `children` gets what ties them to it. */
export function Field({
  name,
  label,
  hint,
  optional = false,
  children,
}: FieldProps & { children: (input: InputState) => ReactNode }) {
  const { formState, getFieldState } = useFormContext();
  const { t } = useTranslation('shared');
  const { error } = getFieldState(name, formState);
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> {t('form.optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': Boolean(error),
        'aria-describedby': described || undefined,
        'aria-required': !optional,
      })}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error.message}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  readOnly?: boolean;
}

export function TextField({ type = 'text', autoComplete = 'off', readOnly, ...field }: TextFieldProps) {
  const { register } = useFormContext();
  return (
    <Field {...field}>
      {(input) => (
        <input
          {...register(field.name)}
          {...input}
          type={type}
          autoComplete={autoComplete}
          readOnly={readOnly}
          className={styles['input']}
        />
      )}
    </Field>
  );
}

/** A day; the value is yyyy-MM-dd, typed and shown as dd/MM/yyyy. */
export function DateField(field: FieldProps) {
  const { control } = useFormContext<Record<string, string>>();
  const { field: input } = useController({ control, name: field.name });
  return (
    <Field {...field}>
      {(state) => (
        <DateInput
          {...state}
          ref={input.ref}
          name={input.name}
          value={input.value}
          onChange={input.onChange}
          onBlur={input.onBlur}
          className={styles['input']}
        />
      )}
    </Field>
  );
}

export function TextAreaField({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const { register } = useFormContext();
  return (
    <Field {...field}>
      {(input) => <textarea {...register(field.name)} {...input} rows={rows} className={styles['input']} />}
    </Field>
  );
}

interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  /** Shown while nothing is chosen. */
  placeholder: string;
}

export function SelectField({ options, placeholder, ...field }: SelectFieldProps) {
  const { register } = useFormContext();
  return (
    <Field {...field}>
      {(input) => (
        <select {...register(field.name)} {...input} className={styles['input']}>
          <option value="">{placeholder}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function CheckboxField({ name, label, hint }: Omit<FieldProps, 'optional'>) {
  const { register } = useFormContext();
  const id = fieldId(name);
  return (
    <div className={styles['check']}>
      <input {...register(name)} id={id} type="checkbox" aria-describedby={hint ? `${id}-hint` : undefined} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

interface ChoicesFieldProps extends Omit<FieldProps, 'optional'> {
  options: readonly (Option & { hint?: string })[];
}

/** Several of a few, each with a box: the value is the list of chosen ones. */
export function ChoicesField({ name, label, hint, options }: ChoicesFieldProps) {
  const { register, formState, getFieldState } = useFormContext();
  const { error } = getFieldState(name, formState);
  const id = fieldId(name);
  return (
    <fieldset className={styles['choices']} id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {hint && <p className={styles['hint']}>{hint}</p>}
      {options.map((option) => (
        <div key={option.value} className={styles['check']}>
          <input {...register(name)} id={`${id}-${option.value}`} type="checkbox" value={option.value} />
          <div>
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.hint && <p className={styles['hint']}>{option.hint}</p>}
          </div>
        </div>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error.message}
        </p>
      )}
    </fieldset>
  );
}
