import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '@/shared/communes/communes';
import { Button } from '@/shared/ui/button/button';
import { SelectField, TextField } from '@/shared/ui/form/fields';
import styles from './planning.module.css';

/** The communes a plan covers, each with the unit of its time where that was another. */
export function CommunesField({ label }: { label: string }) {
  const { t } = useTranslation('planning');
  const { options } = useCommunes();
  const { control, formState, getFieldState } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'communes' });
  const { error } = getFieldState('communes', formState);
  const message = error?.message ?? error?.root?.message;
  return (
    <fieldset className={styles['communes']} id="field-communes" tabIndex={-1}>
      <legend>{label}</legend>
      <p className={styles['hint']}>{t('form.communesHint')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className={styles['commune']}>
          <SelectField
            name={`communes.${index}.communeCode`}
            label={t('field.commune')}
            placeholder={t('form.choose')}
            options={options}
          />
          <TextField
            name={`communes.${index}.formerUnit`}
            label={t('field.formerUnit')}
            hint={t('form.formerUnitHint')}
            optional
          />
          <Button onClick={() => remove(index)}>{t('form.removeCommune')}</Button>
        </div>
      ))}
      {message && <p className={styles['error']}>{message}</p>}
      <Button onClick={() => append({ communeCode: '', formerUnit: '' })}>{t('form.addCommune')}</Button>
    </fieldset>
  );
}
