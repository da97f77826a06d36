import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './producer.module.css';
import { addMember, type Producer, removeMember } from './producer-api';

interface Props {
  producer: Producer;
  mayManage: boolean;
}

/** Who acts for the producer; the province binds accounts and releases them. */
export function MembersPanel({ producer, mayManage }: Props) {
  const { t } = useTranslation('producer');
  const { writable } = useSession();
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: (member: string) => removeMember(producer, member),
    onSuccess: () => tell(t('members.removed')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['producers'] }),
  });
  const ask = async (id: string, name: string) => {
    const agreed = await confirm({
      title: t('members.remove.title', { name }),
      changes: [t('members.remove.change', { name, producer: producer.profile.name })],
      action: t('members.remove.action'),
    });
    if (agreed) removal.mutate(id);
  };
  return (
    <Panel narrow aria-labelledby="members">
      <h2 id="members">{t('members.title')}</h2>
      {producer.members.length === 0 && <p className={styles['muted']}>{t('members.none')}</p>}
      <ul className={styles['members']}>
        {producer.members.map(({ id, fullName, username }) => (
          <li key={id} className={styles['member']}>
            <span>
              {fullName} <span className={styles['muted']}>{username}</span>
            </span>
            {mayManage && (
              <Button
                disabled={!writable || removal.isPending}
                aria-label={t('members.remove.title', { name: fullName })}
                onClick={() => void ask(id, fullName)}
              >
                {t('members.remove.action')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {removal.error && <ProblemNotice error={removal.error} />}
      {mayManage && <AddMember producer={producer} />}
    </Panel>
  );
}

function AddMember({ producer }: { producer: Producer }) {
  const { t } = useTranslation('producer');
  const tell = useTell();
  const queries = useQueryClient();
  const state = useServerForm<{ login: string }, Producer>({
    name: `member-${producer.id}-${producer.version}`,
    schema: z.object({ login: z.string().trim().min(3).max(100) }),
    defaultValues: { login: '' },
    send: ({ login }) => addMember(producer, login),
    onSent: () => {
      state.form.reset();
      tell(t('members.added'));
      void queries.invalidateQueries({ queryKey: ['producers'] });
    },
  });
  return (
    <Form state={state} submitLabel={t('members.add')} labels={{ login: t('members.login') }}>
      <TextField name="login" label={t('members.login')} hint={t('members.loginHint')} />
    </Form>
  );
}
