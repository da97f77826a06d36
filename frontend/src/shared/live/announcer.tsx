import { CheckCircleOutlined, CloseOutlined } from '@ant-design/icons';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './announcer.module.css';

interface Live {
  /** Read aloud only: autosaved, 12 rows found. */
  announce: (message: string) => void;
  /** Shown and read aloud: what was done, its number, who is next. */
  tell: (message: string) => void;
}

const LiveContext = createContext<Live>({ announce: () => undefined, tell: () => undefined });

const SHOWN_FOR = 8000;

/** The workspace's one polite live region, and the message of the last thing that was done. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: '', turn: 0 });
  const [told, setTold] = useState<string | null>(null);
  const { t } = useTranslation('shared');

  const announce = useCallback((message: string) => setSpoken(({ turn }) => ({ message, turn: turn + 1 })), []);
  const live = useMemo<Live>(
    () => ({
      announce,
      tell: (message) => {
        announce(message);
        setTold(message);
      },
    }),
    [announce],
  );

  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [told, spoken.turn]);

  return (
    <LiveContext value={live}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {/* A new element each time, so that the same words are read again. */}
        <span key={spoken.turn}>{spoken.message}</span>
      </div>
      {told !== null && (
        <aside className={styles['told']} aria-label={t('shell.told')}>
          <CheckCircleOutlined aria-hidden="true" className={styles['icon'] ?? ''} />
          <p>{told}</p>
          <button
            type="button"
            className={styles['close']}
            aria-label={t('action.close')}
            onClick={() => setTold(null)}
          >
            <CloseOutlined aria-hidden="true" />
          </button>
        </aside>
      )}
    </LiveContext>
  );
}

export function useAnnounce(): Live['announce'] {
  return use(LiveContext).announce;
}

/** Says what was done, where everybody notices it: `tell(t('invited', { name }))`. */
export function useTell(): Live['tell'] {
  return use(LiveContext).tell;
}
