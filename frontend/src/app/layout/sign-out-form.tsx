import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csrfToken } from '@/shared/api/csrf';
import { countDrafts, dropDraftsOf } from '@/shared/draft/drafts';
import { forgetSession } from '@/shared/session/kept-session';
import { useSession } from '@/shared/session/session';
import { useConfirm } from '@/shared/ui/confirm/confirm';

interface SignOutFormProps {
  className: string | undefined;
  children: ReactNode;
}

/**
 * A real form: signing out leaves the application and ends the session at the identity provider, too. Nothing of the person
 * stays on the device, so drafts go with them, after a warning.
 */
export function SignOutForm({ className, children }: SignOutFormProps) {
  const { t } = useTranslation('shared');
  const { me } = useSession();
  const confirm = useConfirm();
  const form = useRef<HTMLFormElement>(null);
  const [token, setToken] = useState('');

  const leave = async (event: SubmitEvent) => {
    event.preventDefault();
    // Most people never take work along; only then is what keeps it loaded.
    const device = await import('@/shared/device/device-store');
    const drafts = countDrafts(me.username);
    const unsent = await device.countUnsent(me.username);
    if (drafts + unsent > 0) {
      const agreed = await confirm({
        title: t('signOut.title', { count: drafts + unsent }),
        changes: [
          ...(drafts > 0 ? [t('signOut.drafts', { count: drafts })] : []),
          ...(unsent > 0 ? [t('signOut.unsent', { count: unsent })] : []),
          t('signOut.keep'),
        ],
        action: t('signOut.action'),
        irreversible: true,
      });
      if (!agreed) return;
    }
    dropDraftsOf(me.username);
    forgetSession();
    await device.dropAllOf(me.username);
    form.current?.submit();
  };
  return (
    <form ref={form} method="post" action="/dang-xuat" onSubmit={(event) => void leave(event)}>
      <input type="hidden" name="_csrf" value={token || csrfToken()} readOnly />
      <button
        type="submit"
        className={className}
        onPointerDown={() => setToken(csrfToken())}
        onFocus={() => setToken(csrfToken())}
      >
        {children}
      </button>
    </form>
  );
}
