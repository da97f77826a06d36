import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { api, body } from '@/shared/api/client';
import { useTell } from '@/shared/live/announcer';
import { ChoicesField, SelectField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { useCommunes } from './communes';
import { grantsOf, type RoleChoice, rolesQuery, type User } from './identity-api';
import { usePhoneSchema } from './phone';

interface Invitation {
  email: string;
  fullName: string;
  phone: string;
  agency: string;
  roles: string[];
  communeCode: string;
}

const EMPTY: Invitation = { email: '', fullName: '', phone: '', agency: '', roles: [], communeCode: '' };

function useInvitation(roles: readonly RoleChoice[]) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const phone = usePhoneSchema();
  return useServerForm<Invitation, User>({
    name: 'invitation',
    schema: z.object({
      email: z.email(),
      fullName: z.string().trim().min(1).max(150),
      phone,
      agency: z.string().max(200),
      roles: z.array(z.string()).min(1, { error: () => t('user.rolesMissing') }),
      communeCode: z.string(),
    }),
    defaultValues: EMPTY,
    send: (values) =>
      body(
        api.POST('/api/users', {
          body: {
            email: values.email,
            fullName: values.fullName,
            phone: values.phone || null,
            agency: values.agency || null,
            communeCode: values.communeCode || null,
            roles: grantsOf(values.roles, roles, values.communeCode),
          },
        }),
      ),
    onSent: ({ id, fullName, email, invitedAt }) => {
      tell(t(invitedAt ? 'invite.sent' : 'invite.mailFailed', { name: fullName, email: email ?? '' }));
      void queries.invalidateQueries({ queryKey: ['users'] });
      void navigate(`/app/users/${id}`);
    },
  });
}

export default function InvitePage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const communes = useCommunes();
  const { data: roles = [] } = useQuery(rolesQuery);
  const state = useInvitation(roles);
  const chosen = useWatch({ control: state.form.control, name: 'roles' });
  const bound = roles.some(({ role, boundToCommune }) => boundToCommune && chosen.includes(role));
  const labels = {
    email: t('user.email'),
    fullName: t('user.fullName'),
    phone: t('user.phone'),
    agency: t('user.agency'),
    roles: t('user.roles'),
    communeCode: t('user.commune'),
  };
  return (
    <>
      <PageHeader
        title={t('invite.title')}
        description={t('invite.description')}
        parent={{ to: '/app/users', label: t('users.title') }}
      />
      <Form state={state} submitLabel={t('invite.submit')} labels={labels} onCancel={() => void navigate('/app/users')}>
        <TextField name="fullName" label={labels.fullName} hint={t('invite.fullNameHint')} />
        <TextField name="email" type="email" label={labels.email} hint={t('invite.emailHint')} />
        <ChoicesField
          name="roles"
          label={labels.roles}
          hint={t('invite.rolesHint')}
          options={roles.map(({ role }) => ({ value: role, label: t(`role.${role}`) }))}
        />
        {communes.options.length > 0 && (
          <SelectField
            name="communeCode"
            label={labels.communeCode}
            hint={t('invite.communeHint')}
            optional={!bound}
            options={communes.options}
            placeholder={t('user.noCommune')}
          />
        )}
        <TextField name="agency" label={labels.agency} hint={t('invite.agencyHint')} optional />
        <TextField name="phone" type="tel" label={labels.phone} hint={t('user.phoneHint')} optional />
      </Form>
    </>
  );
}
