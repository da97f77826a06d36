import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDateText } from '@/shared/format/date-text';
import { formatDate } from '@/shared/format/dates';

interface DateInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** yyyy-MM-dd, or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** A day typed as dd/MM/yyyy, whatever the browser's own language: its date input would follow that instead. */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  const { t } = useTranslation('shared');
  const [text, setText] = useState(value === '' ? '' : formatDate(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setText(value === '' ? '' : formatDate(value));
  }

  const type = (next: string) => {
    setText(next);
    const day = next.trim() === '' ? '' : parseDateText(next);
    if (day === null || day === value) return;
    setKnown(day);
    onChange(day);
  };

  return (
    <input
      {...rest}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('date.format')}
      value={text}
      aria-invalid={rest['aria-invalid'] ?? (text.trim() !== '' && parseDateText(text) === null)}
      onChange={(event) => type(event.target.value)}
      onBlur={(event) => {
        if (value !== '' && parseDateText(text) === value) setText(formatDate(value));
        rest.onBlur?.(event);
      }}
    />
  );
}
