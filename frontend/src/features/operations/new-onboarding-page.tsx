import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { type NewTenant, requestOnboarding } from './operations-api';

const LONGEST = 100;

function useNewTenantForm() {
  const { t } = useTranslation('operations');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useServerForm<NewTenant, { id: string }>({
    name: 'onboarding',
    schema: z.object({
      name: z.string().trim().min(1).max(LONGEST),
      slug: z.string().regex(/^[a-z][a-z0-9]{2,29}$/, { error: () => t('form.slugInvalid') }),
      provinceCode: z.string().regex(/^\d{2}$/, { error: () => t('form.provinceCodeInvalid') }),
      adminName: z.string().trim().min(1).max(LONGEST),
      adminEmail: z.email(),
    }),
    defaultValues: { name: '', slug: '', provinceCode: '', adminName: '', adminEmail: '' },
    send: requestOnboarding,
    onSent: ({ id }, { name }) => {
      tell(t('form.sent', { name }));
      void queries.invalidateQueries({ queryKey: ['onboardings'] });
      void navigate(`/app/onboardings/${id}`);
    },
  });
}

export default function NewOnboardingPage() {
  const { t } = useTranslation('operations');
  const navigate = useNavigate();
  const state = useNewTenantForm();
  const labels = {
    name: t('form.name'),
    slug: t('form.slug'),
    provinceCode: t('form.provinceCode'),
    adminName: t('form.adminName'),
    adminEmail: t('form.adminEmail'),
  };
  return (
    <>
      <PageHeader
        title={t('form.title')}
        description={t('form.description')}
        parent={{ to: '/app/onboardings', label: t('onboarding.parent') }}
      />
      <Form
        state={state}
        submitLabel={t('form.submit')}
        labels={labels}
        onCancel={() => void navigate('/app/onboardings')}
      >
        <TextField name="name" label={labels.name} hint={t('form.nameHint')} />
        <TextField name="slug" label={labels.slug} hint={t('form.slugHint')} />
        <TextField name="provinceCode" label={labels.provinceCode} hint={t('form.provinceCodeHint')} />
        <TextField name="adminName" label={labels.adminName} hint={t('form.adminNameHint')} autoComplete="off" />
        <TextField name="adminEmail" type="email" label={labels.adminEmail} hint={t('form.adminEmailHint')} />
      </Form>
    </>
  );
}
