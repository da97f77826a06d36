import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { SelectField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { useCommunes } from './communes';
import { editUser, type User, type UserDetails } from './identity-api';
import { usePhoneSchema } from './phone';

function useDetails(user: User) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const queries = useQueryClient();
  const phone = usePhoneSchema();
  return useServerForm<UserDetails, User>({
    name: `details-${user.id}-${user.version}`,
    schema: z.object({
      fullName: z.string().trim().min(1).max(150),
      phone,
      agency: z.string().max(200),
      communeCode: z.string(),
    }),
    defaultValues: {
      fullName: user.fullName,
      phone: user.phone ?? '',
      agency: user.agency ?? '',
      communeCode: user.communeCode ?? '',
    },
    send: (values) => editUser(user, values),
    onSent: ({ fullName }) => {
      tell(t('details.done', { name: fullName }));
      void queries.invalidateQueries({ queryKey: ['users'] });
    },
  });
}

/** Keeps name, phone and office of a person right; the address stays, as it is the name at sign-in. */
export function UserDetailsForm({ user }: { user: User }) {
  const { t } = useTranslation('identity');
  const communes = useCommunes();
  const state = useDetails(user);
  const labels = {
    fullName: t('user.fullName'),
    phone: t('user.phone'),
    agency: t('user.agency'),
    communeCode: t('user.commune'),
  };
  return (
    <Panel narrow aria-label={t('details.title')}>
      <h2>{t('details.title')}</h2>
      <Form state={state} submitLabel={t('details.submit')} labels={labels}>
        <TextField name="fullName" label={labels.fullName} hint={t('invite.fullNameHint')} />
        <TextField name="phone" type="tel" label={labels.phone} hint={t('user.phoneHint')} optional />
        <TextField name="agency" label={labels.agency} hint={t('invite.agencyHint')} optional />
        {communes.options.length > 0 && (
          <SelectField
            name="communeCode"
            label={labels.communeCode}
            hint={t('details.communeHint')}
            optional
            options={communes.options}
            placeholder={t('user.noCommune')}
          />
        )}
      </Form>
    </Panel>
  );
}
