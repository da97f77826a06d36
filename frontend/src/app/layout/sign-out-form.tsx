import { type ReactNode, useState } from 'react';
import { csrfToken } from '@/shared/api/csrf';

interface SignOutFormProps {
  className: string | undefined;
  children: ReactNode;
}

/** A real form: signing out leaves the application and ends the session at the identity provider, too. */
export function SignOutForm({ className, children }: SignOutFormProps) {
  const [token, setToken] = useState('');
  return (
    <form method="post" action="/dang-xuat">
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
