import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { accessibleAccent } from '@/shared/theme/accent';
import { palette } from '@/shared/theme/palette';
import styles from './workspace.module.css';

/** Colours on which white text is read well, under names people know; the empty one is the default. */
const CHOICES = [
  { value: '', shown: palette.leaf, name: 'leaf' },
  { value: '#4a6b12', shown: '#4a6b12', name: 'rice' },
  { value: '#0b5d8a', shown: '#0b5d8a', name: 'sea' },
  { value: '#2f3f8f', shown: '#2f3f8f', name: 'indigo' },
  { value: '#9c3a1c', shown: '#9c3a1c', name: 'brick' },
  { value: '#6d4522', shown: '#6d4522', name: 'earth' },
  { value: '#6b2f6b', shown: '#6b2f6b', name: 'plum' },
] as const;

interface ColorFieldProps {
  name: string;
  label: string;
  hint: string;
}

function Swatch({ color }: { color: string }) {
  return (
    <span
      aria-hidden="true"
      className={styles['swatch']}
      ref={(element) => element?.style.setProperty('background-color', color)}
    />
  );
}

/** One of a few good colours, or any other. */
export function ColorField({ name, label, hint }: ColorFieldProps) {
  const { t } = useTranslation('workspace');
  const { control } = useFormContext<Record<string, string>>();
  const { field, fieldState } = useController({ control, name });
  const own = !CHOICES.some(({ value }) => value === field.value);
  const darkened = own && accessibleAccent(field.value) !== field.value.toLowerCase();
  return (
    <fieldset className={styles['group']} id={`field-${name}`} tabIndex={-1}>
      <legend>{label}</legend>
      <p className={styles['hint']}>{hint}</p>
      <div className={styles['colors']}>
        {CHOICES.map(({ value, shown, name: color }) => (
          <label key={color} className={styles['color']}>
            <input type="radio" name={name} checked={field.value === value} onChange={() => field.onChange(value)} />
            <Swatch color={shown} />
            {t(`color.${color}`)}
          </label>
        ))}
        <span className={styles['color']}>
          <input
            type="radio"
            name={name}
            checked={own}
            aria-label={t('color.own')}
            onChange={() => field.onChange('#3d7a2a')}
          />
          <input
            type="color"
            className={styles['picker']}
            aria-label={t('color.ownLabel')}
            value={own ? field.value : '#3d7a2a'}
            onChange={(event) => field.onChange(event.target.value)}
          />
          <span aria-hidden="true">{t('color.own')}</span>
        </span>
      </div>
      {darkened && (
        <p className={styles['hint']} role="status">
          {t('color.darkened')}
        </p>
      )}
      {fieldState.error && <p className={styles['error']}>{fieldState.error.message}</p>}
    </fieldset>
  );
}
