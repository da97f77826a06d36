import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { ChoicesField, SelectField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { useCommunes } from './communes';
import { changeRoles, grantsOf, rolesQuery, type User } from './identity-api';

interface Choice {
  roles: string[];
  communeCode: string;
}

function useRoles(user: User) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const queries = useQueryClient();
  const { data: roles = [] } = useQuery(rolesQuery);
  const { me } = useSession();
  const own = me.id === user.id;
  const held = user.roles.map(({ role }) => role);
  const state = useServerForm<Choice, User>({
    name: `roles-${user.id}-${user.version}`,
    schema: z.object({ roles: z.array(z.string()), communeCode: z.string() }),
    defaultValues: {
      roles: held,
      communeCode: user.roles.find(({ communeCode }) => communeCode)?.communeCode ?? user.communeCode ?? '',
    },
    send: (values) => changeRoles(user, grantsOf(values.roles, roles, values.communeCode)),
    onSent: () => {
      tell(t('roles.done', { name: user.fullName }));
      void queries.invalidateQueries({ queryKey: ['users'] });
    },
  });
  return { state, own, offered: own ? roles.filter(({ role }) => held.includes(role)) : roles };
}

/** Gives and takes roles; effective with the person's next click. Nobody gives himself one. */
export function UserRolesForm({ user }: { user: User }) {
  const { t } = useTranslation('identity');
  const communes = useCommunes();
  const { state, own, offered } = useRoles(user);
  const labels = { roles: t('roles.given'), communeCode: t('user.commune') };
  return (
    <Panel narrow aria-label={t('roles.title')}>
      <h2>{t('roles.title')}</h2>
      <Form state={state} submitLabel={t('roles.submit')} labels={labels}>
        <ChoicesField
          name="roles"
          label={labels.roles}
          hint={own ? t('roles.ownHint') : t('roles.hint')}
          options={offered.map(({ role }) => ({ value: role, label: t(`role.${role}`) }))}
        />
        {communes.options.length > 0 && (
          <SelectField
            name="communeCode"
            label={labels.communeCode}
            hint={t('invite.communeHint')}
            optional
            options={communes.options}
            placeholder={t('user.noCommune')}
          />
        )}
      </Form>
    </Panel>
  );
}
