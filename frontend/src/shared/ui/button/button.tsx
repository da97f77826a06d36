import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';

type Look = 'primary' | 'plain' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  look?: Look;
  /** The action is under way: the button says so and takes no second press. */
  busy?: boolean;
}

export function Button({ look = 'plain', busy = false, type = 'button', disabled, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`${styles['button']} ${styles[look]}`}
      disabled={disabled ?? busy}
      aria-busy={busy}
    >
      {children}
    </button>
  );
}

interface LinkButtonProps {
  to: string;
  look?: Look;
  children: ReactNode;
}

/** Goes to another screen, but looks like the main thing to do. */
export function LinkButton({ to, look = 'plain', children }: LinkButtonProps) {
  return (
    <Link to={to} className={`${styles['button']} ${styles[look]}`}>
      {children}
    </Link>
  );
}
