import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, body } from '@/shared/api/client';
import { useTell } from '@/shared/live/announcer';
import { CheckboxField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { type RegistrationRules, rulesQuery } from './identity-api';

function RulesForm({ rules }: { rules: RegistrationRules }) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const queries = useQueryClient();
  const state = useServerForm<RegistrationRules, RegistrationRules>({
    name: 'registration-rules',
    schema: z.object({ registrationOpen: z.boolean(), verifyEmail: z.boolean() }),
    defaultValues: rules,
    send: (values) => body(api.PUT('/api/identity-setting', { body: values })),
    onSent: (saved) => {
      tell(t('rules.done'));
      queries.setQueryData(rulesQuery.queryKey, saved);
    },
  });
  const labels = { registrationOpen: t('rules.open'), verifyEmail: t('rules.verify') };
  return (
    <Form state={state} submitLabel={t('rules.submit')} labels={labels}>
      <CheckboxField name="registrationOpen" label={labels.registrationOpen} hint={t('rules.openHint')} />
      <CheckboxField name="verifyEmail" label={labels.verifyEmail} hint={t('rules.verifyHint')} />
    </Form>
  );
}

export default function RegistrationRulesPage() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useQuery(rulesQuery);
  return (
    <>
      <PageHeader title={t('rules.title')} description={t('rules.description')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={4} />}
      {data && <RulesForm rules={data} />}
    </>
  );
}
