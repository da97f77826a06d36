import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './identity.module.css';
import { disableUser, enableUser, resendInvitation, type User } from './identity-api';

type Action = 'disable' | 'enable' | 'resend';

function useAction(user: User, reason: string) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (action: Action) => {
      if (action === 'disable') return disableUser(user, reason);
      return action === 'enable' ? enableUser(user) : resendInvitation(user);
    },
    onSuccess: (_, action) => tell(t(`user.${action}.done`, { name: user.fullName, email: user.email ?? '' })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** What an administrator can do with the account as it is now. */
export function UserActions({ user }: { user: User }) {
  const { t } = useTranslation('identity');
  const { me, writable } = useSession();
  const confirm = useConfirm();
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const action = useAction(user, reason);
  const blocked = !writable || action.isPending;
  const canDisable = (user.state === 'ACTIVE' || user.state === 'INVITED') && user.username !== me.username;

  const disable = async () => {
    const agreed = await confirm({
      title: t('user.disable.title', { name: user.fullName }),
      changes: [t('user.disable.change.sessions'), t('user.disable.change.signIn'), t('user.disable.change.undo')],
      action: t('user.disable.action'),
    });
    if (agreed) action.mutate('disable');
  };

  return (
    <div className={styles['actions']}>
      {canDisable && (
        <div className={styles['reason']}>
          <label htmlFor={reasonId}>{t('user.disable.reason')}</label>
          <p id={`${reasonId}-hint`}>{t('user.disable.reasonHint')}</p>
          <input
            id={reasonId}
            aria-describedby={`${reasonId}-hint`}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <div className={styles['buttons']}>
        {canDisable && (
          <Button look="danger" disabled={blocked || reason.trim() === ''} onClick={() => void disable()}>
            {t('user.disable.action')}
          </Button>
        )}
        {user.state === 'DISABLED' && (
          <Button disabled={blocked} onClick={() => action.mutate('enable')}>
            {t('user.enable.action')}
          </Button>
        )}
        {user.state === 'INVITED' && (
          <Button disabled={blocked} onClick={() => action.mutate('resend')}>
            {t('user.resend.action')}
          </Button>
        )}
      </div>
      {action.error && <ProblemNotice error={action.error} />}
    </div>
  );
}
