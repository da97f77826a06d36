import { createContext, type ReactNode, use, useCallback, useState } from 'react';

type Announce = (message: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** One polite live region for the whole workspace: what was saved, how many rows were found, what has been done. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: '', turn: 0 });
  const announce = useCallback<Announce>((message) => setSpoken(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {/* A new element each time, so that the same words are read again. */}
        <span key={spoken.turn}>{spoken.message}</span>
      </div>
    </AnnouncerContext>
  );
}

export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}
