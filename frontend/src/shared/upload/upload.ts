import type { components } from '@/api/schema';
import { csrfHeaders } from '@/shared/api/csrf';
import { Problem, toProblem, unreachable } from '@/shared/api/problem';
import { announceSessionEnd } from '@/shared/api/session-end';
import { currentLanguage } from '@/shared/i18n/i18n';

/** Sends a file in pieces, so that a broken connection costs one piece and not the whole. */

const PIECE = 1024 * 1024;
const PATH = '/api/attachments';
const PAUSES = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];

export interface UploadProgress {
  sent: number;
  size: number;
  /** True while the connection is down and we wait to go on. */
  waiting: boolean;
}

/** What the file is for, which decides what kind of file is taken and how large. */
export type UploadPurpose = NonNullable<components['schemas']['UploadRequest']['purpose']>;

export interface UploadOptions {
  purpose?: UploadPurpose | undefined;
  /** Of an upload begun earlier, to go on with it. */
  id?: string | undefined;
  signal: AbortSignal;
  onStart: (id: string) => void;
  onProgress: (progress: UploadProgress) => void;
}

async function send(method: string, path: string, signal: AbortSignal, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', currentLanguage());
  for (const [name, value] of Object.entries(csrfHeaders(method))) headers.set(name, value);
  let response: Response;
  try {
    response = await fetch(path, { ...init, method, signal, headers, credentials: 'same-origin' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw unreachable();
  }
  if (response.ok) return response;
  if (response.status === 401) announceSessionEnd(path);
  throw toProblem(response.status, await response.json().catch(() => null));
}

interface Arrived {
  offset: number;
  /** True once the file is checked and stored; all of it may have arrived before. */
  stored: boolean;
}

function arrivedOf(response: Response): Arrived {
  const offset = Number(response.headers.get('Upload-Offset'));
  if (!Number.isSafeInteger(offset) || offset < 0) throw toProblem(500, null);
  return { offset, stored: response.headers.get('Upload-Complete') === '?1' };
}

async function begin(
  file: File,
  purpose: UploadPurpose | undefined,
  signal: AbortSignal,
): Promise<{ id: string; offset: number }> {
  const response = await send('POST', PATH, signal, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ fileName: file.name, size: file.size, purpose }),
  });
  return (await response.json()) as { id: string; offset: number };
}

async function whereItStands(id: string, signal: AbortSignal): Promise<Arrived> {
  return arrivedOf(await send('HEAD', `${PATH}/${id}`, signal));
}

async function sendPiece(file: File, id: string, offset: number, signal: AbortSignal): Promise<Arrived> {
  const response = await send('PATCH', `${PATH}/${id}`, signal, {
    headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) },
    body: file.slice(offset, offset + PIECE),
  });
  return arrivedOf(response);
}

/** Worth going on later: no connection, a server that restarts, or a piece that arrived although its answer did not. */
function passing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 409 || error.status >= 502);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop() {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    }
    globalThis.addEventListener('online', done, { once: true });
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Uploads a file and gives its id; goes on by itself after a broken connection, from where the server stands. */
export async function upload(file: File, options: UploadOptions): Promise<string> {
  const { purpose, signal, onStart, onProgress } = options;
  const report = (sent: number, waiting = false) => onProgress({ sent, size: file.size, waiting });
  let id = options.id;
  let offset: number | null = id === undefined ? 0 : null;
  let stored = false;
  let failures = 0;
  while (id === undefined || offset === null || !stored) {
    try {
      if (id === undefined) {
        const begun = await begin(file, purpose, signal);
        ({ id, offset } = begun);
        onStart(id);
      } else if (offset === null) {
        ({ offset, stored } = await whereItStands(id, signal));
      } else {
        ({ offset, stored } = await sendPiece(file, id, offset, signal));
        failures = 0;
      }
      report(offset);
    } catch (error) {
      const wait = PAUSES[failures];
      if (!passing(error) || wait === undefined) throw error;
      failures += 1;
      report(offset ?? 0, true);
      if (id !== undefined) offset = null;
      await pause(wait, signal);
    }
  }
  return id;
}

/** Gives up an upload that is not finished. Should the server not hear it, it clears the rest away a day later. */
export async function giveUp(id: string): Promise<void> {
  await send('DELETE', `${PATH}/${id}`, new AbortController().signal).catch(() => undefined);
}
