import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/viewport/use-phone';
import { DateInput } from '../date-input/date-input';
import type { Filter, FilterValues } from './filters';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  filters: readonly Filter[];
  values: FilterValues;
  onChange: (key: string, value: string) => void;
  onClear: () => void;
}

export function FilterBar({ filters, values, onChange, onClear }: FilterBarProps) {
  const { t } = useTranslation('shared');
  const phone = usePhone();
  const field = (filter: Filter) => (
    <Field
      key={filter.key}
      filter={filter}
      value={values[filter.key] ?? ''}
      onChange={(value) => onChange(filter.key, value)}
    />
  );
  // On a phone the first one stands alone, so that the list begins on the first screen.
  const [first, ...further] = filters;
  const folded = phone && first !== undefined && further.length > 1;
  const set = further.filter(({ key }) => values[key] !== undefined).length;
  return (
    <form role="search" className={styles['filters']} onSubmit={(event) => event.preventDefault()}>
      {folded ? (
        <>
          {field(first)}
          <details className={styles['further']} open={set > 0 || undefined}>
            <summary>{set > 0 ? t('list.filtersSet', { count: set }) : t('list.filters')}</summary>
            <div className={styles['filters']}>{further.map(field)}</div>
          </details>
        </>
      ) : (
        filters.map(field)
      )}
      {Object.keys(values).length > 0 && (
        <button type="button" className={styles['clear']} onClick={onClear}>
          {t('list.clear')}
        </button>
      )}
    </form>
  );
}

interface FieldProps<F extends Filter = Filter> {
  filter: F;
  value: string;
  onChange: (value: string) => void;
}

function Field({ filter, value, onChange }: FieldProps) {
  const id = useId();
  const { t } = useTranslation('shared');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{filter.label}</label>
      {filter.kind === 'text' && <TextInput id={id} filter={filter} value={value} onChange={onChange} />}
      {filter.kind === 'date' && <DateInput id={id} value={value} onChange={onChange} />}
      {filter.kind === 'choice' && (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('list.all')}</option>
          {filter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

const TYPING_PAUSE = 300;

/** Searches when the typing pauses, not at every letter: Vietnamese input methods compose a letter in steps. */
function TextInput({ id, filter, value, onChange }: FieldProps & { id: string }) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Cleared or changed elsewhere, for example by going back.
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (words: string) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    onChange(words.trim().normalize('NFC'));
  };
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(next), TYPING_PAUSE);
  };
  // Who follows a link right after typing wants to go there; a search that starts now would call the way back.
  const leave = (to: EventTarget | null) => {
    if (timer.current === undefined) return;
    if (to instanceof HTMLAnchorElement) clearTimeout(timer.current);
    else search(typed);
  };

  return (
    <input
      id={id}
      type="search"
      value={typed}
      placeholder={filter.kind === 'text' ? filter.placeholder : undefined}
      onChange={(event) => type(event.target.value)}
      onBlur={(event) => leave(event.relatedTarget)}
    />
  );
}
