type Listener = () => void;

let listener: Listener | null = null;

/** The workspace says what to do when an answer shows that the session has ended. */
export function onSessionEnd(next: Listener): () => void {
  listener = next;
  return () => {
    if (listener === next) listener = null;
  };
}

/** Asking who I am is how the application finds out that nobody is signed in: that is no end of a session. */
export function announceSessionEnd(path: string): void {
  if (path !== '/api/me') listener?.();
}
