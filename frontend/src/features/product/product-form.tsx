import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCommunes } from '@/shared/communes/communes';
import { ChoicesField, SelectField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { type ServerForm, useServerForm } from '@/shared/ui/form/use-server-form';
import styles from './product.module.css';
import { groupsQuery, PAPERS, type Product, type ProductDescription, STATES } from './product-api';

const TEXTS = [
  'name',
  'groupCode',
  'setCode',
  'specification',
  'brand',
  'gtin',
  'ingredients',
  'story',
  'communeCode',
  'state',
] as const;

export interface ProductValues extends Record<(typeof TEXTS)[number], string> {
  producer: string;
  papers: string[];
}

export function valuesOf(description: ProductDescription, producer: string): ProductValues {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, description[field] ?? ''])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  return { ...texts, producer, papers: [...description.papers] };
}

export const NEW_PRODUCT: ProductDescription = {
  name: '',
  groupCode: null,
  setCode: null,
  specification: null,
  brand: null,
  gtin: null,
  ingredients: null,
  story: null,
  communeCode: null,
  papers: [],
  state: 'ACTIVE',
};

export function descriptionOf(values: ProductValues): ProductDescription {
  return {
    name: values.name,
    groupCode: values.groupCode || null,
    setCode: values.setCode || null,
    specification: values.specification || null,
    brand: values.brand || null,
    gtin: values.gtin || null,
    ingredients: values.ingredients || null,
    story: values.story || null,
    communeCode: values.communeCode || null,
    papers: PAPERS.filter((paper) => values.papers.includes(paper)),
    state: STATES.find((state) => state === values.state) ?? 'ACTIVE',
  };
}

interface Sending {
  name: string;
  defaultValues: ProductValues;
  send: (values: ProductValues) => Promise<Product>;
  onSent: (product: Product) => void;
}

export function useProductForm(sending: Sending): ServerForm<ProductValues> {
  const { t } = useTranslation('product');
  const text = (longest: number) => z.string().max(longest);
  return useServerForm<ProductValues, Product>({
    ...sending,
    schema: z.object({
      producer: z.string().min(1, { error: () => t('form.producerMissing') }),
      name: z.string().trim().min(1).max(200),
      groupCode: z.string(),
      setCode: z.string(),
      specification: text(300),
      brand: text(100),
      gtin: z.string().regex(/^(\d{8}|\d{12,14})?$/, { error: () => t('form.gtinInvalid') }),
      ingredients: text(1000),
      story: text(10_000),
      communeCode: z.string(),
      papers: z.array(z.string()),
      state: z.string(),
    }),
  });
}

interface Props {
  state: ServerForm<ProductValues>;
  submitLabel: string;
  onCancel: () => void;
  /** To choose from; none when the producer is settled. */
  producers?: readonly { value: string; label: string }[];
}

/** What a product is, in the words of the registration form. */
export function ProductForm({ state, submitLabel, onCancel, producers }: Props) {
  const { t } = useTranslation('product');
  const communes = useCommunes();
  const { data: groups = [] } = useQuery(groupsQuery);
  const group = useWatch({ control: state.form.control, name: 'groupCode' });
  const sets = groups.find(({ code }) => code === group)?.sets ?? [];
  const labels = {
    ...(Object.fromEntries(TEXTS.map((field) => [field, t(`field.${field}`)])) as Record<
      (typeof TEXTS)[number],
      string
    >),
    producer: t('field.producer'),
    papers: t('field.papers'),
  };
  return (
    <Form state={state} submitLabel={submitLabel} labels={labels} onCancel={onCancel}>
      {producers && (
        <SelectField name="producer" label={labels.producer} placeholder={t('form.choose')} options={producers} />
      )}
      <TextField name="name" label={labels.name} hint={t('form.nameHint')} />
      <SelectField
        name="groupCode"
        label={labels.groupCode}
        hint={t('form.groupHint')}
        optional
        placeholder={t('form.choose')}
        options={groups.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        name="setCode"
        label={labels.setCode}
        hint={t('form.setHint')}
        optional
        placeholder={t(group === '' ? 'form.groupFirst' : 'form.choose')}
        options={sets.map(({ code, number, name }) => ({ value: code, label: t('form.set', { number, name }) }))}
      />
      <TextField name="specification" label={labels.specification} hint={t('form.specificationHint')} optional />
      <TextField name="brand" label={labels.brand} optional />
      <TextField name="gtin" label={labels.gtin} hint={t('form.gtinHint')} optional />
      <TextAreaField name="ingredients" label={labels.ingredients} hint={t('form.ingredientsHint')} rows={3} optional />
      <TextAreaField name="story" label={labels.story} hint={t('form.storyHint')} rows={8} optional />
      <SelectField
        name="communeCode"
        label={labels.communeCode}
        hint={t('form.communeHint')}
        optional
        placeholder={t('form.choose')}
        options={communes.options}
      />
      <div className={styles['papers']}>
        <ChoicesField
          name="papers"
          label={labels.papers}
          hint={t('form.papersHint')}
          options={PAPERS.map((value) => ({ value, label: t(`paper.${value}`) }))}
        />
      </div>
      <SelectField
        name="state"
        label={labels.state}
        placeholder={t('form.choose')}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
    </Form>
  );
}
