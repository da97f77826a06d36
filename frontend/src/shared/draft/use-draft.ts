import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useSession } from '@/shared/session/session';
import { dropDraft, readDraft, writeDraft } from './drafts';

const PAUSE = 400;

export interface Draft {
  /** When the form was last kept on this device; null before anything was typed. */
  keptAt: Date | null;
  /** True when what stands in the form was found on this device. */
  restored: boolean;
  /** After the server took it, or when the person gives it up. */
  forget: () => void;
}

/** Keeps what is typed into a form on this device, and puts it back when the form opens again. */
export function useDraft<Values extends FieldValues>(form: UseFormReturn<Values>, name: string): Draft {
  const { me } = useSession();
  const [found] = useState(() => readDraft(me.username, name));
  const [keptAt, setKeptAt] = useState<Date | null>(found ? new Date(found.savedAt) : null);
  const [restored, setRestored] = useState(found !== null);
  const pending = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (found) form.reset(found.values as Values, { keepDefaultValues: true });
  }, [form, found]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      pending.current = null;
      if (writeDraft(me.username, name, form.getValues())) setKeptAt(new Date());
    };
    const subscription = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        // A form that is put back to its beginning says so twice, first as if something had been typed.
        clearTimeout(timer);
        pending.current = isDirty ? keep : null;
        if (isDirty) timer = setTimeout(() => pending.current?.(), PAUSE);
      },
    });
    const flush = () => pending.current?.();
    globalThis.addEventListener('pagehide', flush);
    return () => {
      clearTimeout(timer);
      flush();
      subscription();
      globalThis.removeEventListener('pagehide', flush);
    };
  }, [form, me.username, name]);

  const forget = useCallback(() => {
    pending.current = null;
    dropDraft(me.username, name);
    setKeptAt(null);
    setRestored(false);
  }, [me.username, name]);

  return { keptAt, restored, forget };
}
