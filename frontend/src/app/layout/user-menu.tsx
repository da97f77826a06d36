import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { SignOutForm } from './sign-out-form';
import styles from './user-menu.module.css';

/** Who is signed in, in which roles, and the way out. */
export function UserMenu() {
  const { t } = useTranslation('shared');
  const { me } = useSession();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const onPress = (event: PointerEvent) => {
      // A question asked from here, about drafts for example, is answered before the menu may go.
      const answering = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (!answering && !root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div ref={root} className={styles['root']}>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls="user-menu"
        aria-label={t('shell.account', { name: me.fullName })}
        onClick={() => setOpen((was) => !was)}
      >
        <UserOutlined aria-hidden="true" />
        <span className={styles['name']}>{me.fullName}</span>
        <DownOutlined aria-hidden="true" className={styles['arrow']} />
      </button>
      {open && (
        <div id="user-menu" className={styles['panel']}>
          <p className={styles['fullName']}>{me.fullName}</p>
          <p className={styles['detail']}>{me.email}</p>
          {me.roles.length > 0 && (
            <ul className={styles['roles']} aria-label={t('shell.roles')}>
              {me.roles.map((role) => (
                <li key={role}>{t(`role.${role}`, { defaultValue: role })}</li>
              ))}
            </ul>
          )}
          <SignOutForm className={styles['signOut']}>
            <LogoutOutlined aria-hidden="true" />
            {t('shell.signOut')}
          </SignOutForm>
        </div>
      )}
    </div>
  );
}
