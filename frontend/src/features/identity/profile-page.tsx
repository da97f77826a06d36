import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api, body } from '@/shared/api/client';
import { useTell } from '@/shared/live/announcer';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { profileQuery, type User } from './identity-api';
import { usePhoneSchema } from './phone';

function PhoneForm({ user }: { user: User }) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const queries = useQueryClient();
  const phone = usePhoneSchema();
  const state = useServerForm<{ phone: string }, User>({
    name: 'profile',
    schema: z.object({ phone }),
    defaultValues: { phone: user.phone ?? '' },
    send: (values) => body(api.PUT('/api/me/profile', { body: { phone: values.phone || null } })),
    onSent: (saved) => {
      tell(t('profile.done'));
      queries.setQueryData(profileQuery.queryKey, saved);
    },
  });
  return (
    <Form state={state} submitLabel={t('profile.submit')} labels={{ phone: t('user.phone') }}>
      <TextField
        name="phone"
        type="tel"
        label={t('user.phone')}
        hint={t('user.phoneHint')}
        autoComplete="tel"
        optional
      />
    </Form>
  );
}

export default function ProfilePage() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useQuery(profileQuery);
  return (
    <>
      <PageHeader title={t('profile.title')} description={t('profile.description')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={4} />}
      {data && (
        <Panel narrow>
          <Facts>
            <Fact name={t('user.fullName')}>{data.fullName}</Fact>
            <Fact name={t('user.email')}>{data.email ?? t('user.none')}</Fact>
            <Fact name={t('user.roles')}>{data.roles.map(({ role }) => t(`role.${role}`)).join(', ')}</Fact>
          </Facts>
          <PhoneForm user={data} />
        </Panel>
      )}
    </>
  );
}
