import { Dexie, liveQuery } from 'dexie';

/**
 * What a person takes along to work without a network. Browsers keep one such database per host, so provinces never meet in
 * it; within a host every record belongs to one person.
 */
interface KeptRecord {
  key: string;
  person: string;
  savedAt: number;
  /** Changes in it that the server does not have yet. */
  unsent: number;
  value: unknown;
}

interface KeptFile {
  key: string;
  person: string;
  savedAt: number;
  content: Blob;
}

const NAME = 'ocop';
const KEPT_FOR = 30 * 86_400_000;

let opened: Dexie | null = null;

function store(): Dexie {
  if (!opened) {
    opened = new Dexie(NAME);
    opened.version(1).stores({ records: 'key, person, savedAt', files: 'key, person, savedAt' });
  }
  return opened;
}

const records = () => store().table<KeptRecord, string>('records');
const files = () => store().table<KeptFile, string>('files');

function keyOf(person: string, name: string): string {
  return `${encodeURIComponent(person)}/${name}`;
}

export async function readRecord(person: string, name: string): Promise<unknown> {
  return (await records().get(keyOf(person, name)))?.value;
}

export async function writeRecord(person: string, name: string, value: unknown, unsent: number): Promise<void> {
  await records().put({ key: keyOf(person, name), person, savedAt: Date.now(), unsent, value });
}

/** Tells of every change of the record, also by another tab; answers how to stop listening. */
export function watchRecord(person: string, name: string, changed: (value: unknown) => void): () => void {
  const subscription = liveQuery(() => readRecord(person, name)).subscribe({ next: changed });
  return () => subscription.unsubscribe();
}

export async function readFile(person: string, name: string): Promise<Blob | undefined> {
  return (await files().get(keyOf(person, name)))?.content;
}

export async function writeFile(person: string, name: string, content: Blob): Promise<void> {
  await files().put({ key: keyOf(person, name), person, savedAt: Date.now(), content });
}

/** How many changes of this person only this device has. */
export async function countUnsent(person: string): Promise<number> {
  const mine = await records().where('person').equals(person).toArray();
  return mine.reduce((sum, { unsent }) => sum + unsent, 0);
}

/** Leaves nothing of this person on a shared device. */
export async function dropAllOf(person: string): Promise<void> {
  await Promise.all([
    records().where('person').equals(person).delete(),
    files().where('person').equals(person).delete(),
  ]);
}

/** Forgets what nobody came back to; changes that were never sent stay. */
export async function dropOld(now = Date.now()): Promise<void> {
  await Promise.all([
    records()
      .where('savedAt')
      .below(now - KEPT_FOR)
      .and(({ unsent }) => unsent === 0)
      .delete(),
    files()
      .where('savedAt')
      .below(now - KEPT_FOR)
      .delete(),
  ]);
}
