import { useSyncExternalStore } from 'react';

const PHONE = '(width < 768px)';

function subscribe(changed: () => void): () => void {
  const media = globalThis.matchMedia(PHONE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the screen is as narrow as a phone's. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(PHONE).matches);
}
