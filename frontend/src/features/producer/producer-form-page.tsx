import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { useCommunes } from '@/shared/communes/communes';
import { useTell } from '@/shared/live/announcer';
import { DateField, SelectField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './producer.module.css';
import {
  changeProducer,
  ORGANISATION_TYPES,
  type Producer,
  type ProducerProfile,
  producerQuery,
  SEXES,
} from './producer-api';

const FIELDS = [
  'name',
  'organisationType',
  'taxCode',
  'registrationNo',
  'foundedOn',
  'address',
  'communeCode',
  'representative',
  'representativePosition',
  'representativeSex',
  'representativeEthnicity',
  'representativeAddress',
  'phone',
  'email',
  'website',
  'workers',
  'localWorkers',
  'history',
] as const;

type Values = Record<(typeof FIELDS)[number], string>;

function valuesOf(profile: ProducerProfile): Values {
  return Object.fromEntries(FIELDS.map((field) => [field, String(profile[field] ?? '')])) as Values;
}

const wholeNumber = (text: string) => (text === '' ? null : Number(text));

function profileOf(values: Values): ProducerProfile {
  return {
    name: values.name,
    organisationType: ORGANISATION_TYPES.find((type) => type === values.organisationType) ?? null,
    taxCode: values.taxCode || null,
    registrationNo: values.registrationNo || null,
    foundedOn: values.foundedOn || null,
    address: values.address || null,
    communeCode: values.communeCode || null,
    representative: values.representative || null,
    representativePosition: values.representativePosition || null,
    representativeSex: SEXES.find((sex) => sex === values.representativeSex) ?? null,
    representativeEthnicity: values.representativeEthnicity || null,
    representativeAddress: values.representativeAddress || null,
    phone: values.phone || null,
    email: values.email || null,
    website: values.website || null,
    workers: wholeNumber(values.workers),
    localWorkers: wholeNumber(values.localWorkers),
    history: values.history || null,
  };
}

function useProfile(producer: Producer) {
  const { t } = useTranslation('producer');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const number = z.string().regex(/^\d{0,6}$/, { error: () => t('form.numberInvalid') });
  const text = (longest: number) => z.string().max(longest);
  return useServerForm<Values, Producer>({
    name: `producer-${producer.id}-${producer.version}`,
    schema: z.object({
      name: z.string().trim().min(1).max(200),
      organisationType: z.string(),
      taxCode: z.string().regex(/^([0-9A-Za-z/.-]{5,30})?$/, { error: () => t('form.taxCodeInvalid') }),
      registrationNo: text(50),
      foundedOn: z.string(),
      address: text(300),
      communeCode: z.string(),
      representative: text(150),
      representativePosition: text(100),
      representativeSex: z.string(),
      representativeEthnicity: text(50),
      representativeAddress: text(300),
      phone: z.string().regex(/^([0-9+ .()-]{8,20})?$/, { error: () => t('form.phoneInvalid') }),
      email: z.union([z.literal(''), z.email()]),
      website: z.string().regex(/^(https?:\/\/\S+)?$/, { error: () => t('form.websiteInvalid') }),
      workers: number,
      localWorkers: number,
      history: text(5000),
    }),
    defaultValues: valuesOf(producer.profile),
    send: (values) => changeProducer(producer, profileOf(values)),
    onSent: ({ id, profile }) => {
      tell(t('form.done', { name: profile.name }));
      void queries.invalidateQueries({ queryKey: ['producers'] });
      void navigate(`/app/producers/${id}`);
    },
  });
}

function ProfileForm({ producer }: { producer: Producer }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const communes = useCommunes();
  const state = useProfile(producer);
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`field.${field}`)])) as Values;
  return (
    <Form
      state={state}
      submitLabel={t('form.submit')}
      labels={labels}
      onCancel={() => void navigate(`/app/producers/${producer.id}`)}
    >
      <h2>{t('form.organisation')}</h2>
      <TextField name="name" label={labels.name} hint={t('form.nameHint')} />
      <SelectField
        name="organisationType"
        label={labels.organisationType}
        optional
        placeholder={t('form.choose')}
        options={ORGANISATION_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <TextField name="taxCode" label={labels.taxCode} hint={t('form.taxCodeHint')} optional />
      <TextField name="registrationNo" label={labels.registrationNo} optional />
      <DateField name="foundedOn" label={labels.foundedOn} optional />
      <TextField name="address" label={labels.address} hint={t('form.addressHint')} optional />
      <SelectField
        name="communeCode"
        label={labels.communeCode}
        hint={t('form.communeHint')}
        optional
        placeholder={t('form.choose')}
        options={communes.options}
      />
      <h2 className={styles['group']}>{t('form.person')}</h2>
      <TextField name="representative" label={labels.representative} optional />
      <TextField name="representativePosition" label={labels.representativePosition} optional />
      <SelectField
        name="representativeSex"
        label={labels.representativeSex}
        hint={t('form.statisticsHint')}
        optional
        placeholder={t('form.choose')}
        options={SEXES.map((value) => ({ value, label: t(`sex.${value}`) }))}
      />
      <TextField name="representativeEthnicity" label={labels.representativeEthnicity} optional />
      <TextField name="representativeAddress" label={labels.representativeAddress} optional />
      <h2 className={styles['group']}>{t('form.contact')}</h2>
      <TextField name="phone" type="tel" label={labels.phone} hint={t('form.phoneHint')} optional />
      <TextField name="email" type="email" label={labels.email} optional />
      <TextField name="website" type="url" label={labels.website} hint={t('form.websiteHint')} optional />
      <h2 className={styles['group']}>{t('form.business')}</h2>
      <TextField name="workers" label={labels.workers} optional />
      <TextField name="localWorkers" label={labels.localWorkers} hint={t('form.localWorkersHint')} optional />
      <TextAreaField name="history" label={labels.history} hint={t('form.historyHint')} rows={6} optional />
    </Form>
  );
}

export default function ProducerFormPage() {
  const { t } = useTranslation('producer');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(producerQuery(id));
  return (
    <>
      <PageHeader
        title={t('form.title')}
        description={t('form.description')}
        parent={{ to: `/app/producers/${id}`, label: data?.profile.name ?? t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={12} />}
      {data && (
        <Panel narrow aria-label={t('form.title')}>
          <ProfileForm key={data.version} producer={data} />
        </Panel>
      )}
    </>
  );
}
