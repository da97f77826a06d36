/** What a person typed and has not sent yet, kept on this device per person and form. */

const PREFIX = 'ocop.draft.';
const KEPT_FOR = 30 * 86_400_000;

interface Stored {
  savedAt: number;
  values: unknown;
}

function keyOf(person: string, form: string): string {
  return `${PREFIX}${encodeURIComponent(person)}/${form}`;
}

function parse(text: string | null): Stored | null {
  if (text === null) return null;
  try {
    const stored = JSON.parse(text) as Partial<Stored> | null;
    return stored && typeof stored.savedAt === 'number' ? { savedAt: stored.savedAt, values: stored.values } : null;
  } catch {
    return null;
  }
}

export function readDraft(person: string, form: string): Stored | null {
  try {
    return parse(localStorage.getItem(keyOf(person, form)));
  } catch {
    return null;
  }
}

/** False when the browser refused, for example because its storage is full. */
export function writeDraft(person: string, form: string, values: unknown): boolean {
  try {
    localStorage.setItem(keyOf(person, form), JSON.stringify({ savedAt: Date.now(), values } satisfies Stored));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(person: string, form: string): void {
  try {
    localStorage.removeItem(keyOf(person, form));
  } catch {
    // Nothing was kept then.
  }
}

function draftKeys(prefix: string): string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) ?? false,
  );
}

export function countDrafts(person: string): number {
  try {
    return draftKeys(keyOf(person, '')).length;
  } catch {
    return 0;
  }
}

/** Leaves nothing of this person on a shared computer. */
export function dropDraftsOf(person: string): void {
  try {
    for (const key of draftKeys(keyOf(person, ''))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Forgets drafts of any person that nobody came back to. */
export function dropOldDrafts(now = Date.now()): void {
  try {
    for (const key of draftKeys(PREFIX)) {
      const stored = parse(localStorage.getItem(key));
      if (!stored || now - stored.savedAt > KEPT_FOR) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept then.
  }
}
