import { createContext, type ReactNode, use, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button';
import styles from './confirm.module.css';

export interface Confirmation {
  title: string;
  /** Exactly what will change; a list when it is more than one thing. */
  changes: readonly string[];
  /** The action itself, never "OK": "Tạm ngừng tỉnh". */
  action: string;
  /** True when it cannot be undone. */
  irreversible?: boolean;
}

type Ask = (confirmation: Confirmation) => Promise<boolean>;

const ConfirmContext = createContext<Ask | null>(null);

interface Pending {
  confirmation: Confirmation;
  answer: (agreed: boolean) => void;
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [pending, setPending] = useState<Pending | null>(null);
  const ask = useCallback<Ask>(
    (confirmation) =>
      new Promise((resolve) => {
        setPending({
          confirmation,
          answer: (agreed) => {
            setPending(null);
            resolve(agreed);
          },
        });
      }),
    [],
  );
  return (
    <ConfirmContext value={ask}>
      {children}
      {pending && <Dialog {...pending} />}
    </ConfirmContext>
  );
}

function Dialog({ confirmation: { title, changes, action, irreversible = false }, answer }: Pending) {
  const { t } = useTranslation('shared');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={heading} onCancel={() => answer(false)}>
      <h2 id={heading}>{title}</h2>
      <ul className={styles['changes']}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {irreversible && <p className={styles['warning']}>{t('confirm.irreversible')}</p>}
      <div className={styles['actions']}>
        <Button onClick={() => answer(false)}>{t('action.cancel')}</Button>
        <Button look={irreversible ? 'danger' : 'primary'} onClick={() => answer(true)}>
          {action}
        </Button>
      </div>
    </dialog>
  );
}

/**
 * Asks before a step with consequences, and shows them.
 *
 * Example: `if (await confirm({ title, changes, action, irreversible: true })) remove.mutate(id);`
 */
export function useConfirm(): Ask {
  const ask = use(ConfirmContext);
  if (!ask) throw new Error('useConfirm outside a ConfirmProvider');
  return ask;
}
