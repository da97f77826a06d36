import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { upload } from './upload';

const MEBIBYTE = 1024 * 1024;

/** A server that keeps pieces, with faults on demand. */
class Server {
  received = 0;
  size = 0;
  readonly calls: string[] = [];
  /** Called before a piece is taken; what it gives is the answer instead. */
  fault: (call: number, offset: number) => Response | 'broken' | 'answer-lost' | null = () => null;

  readonly fetch = (path: string, init: RequestInit): Promise<Response> => {
    this.calls.push(`${init.method ?? ''} ${path}`);
    if (init.method === 'POST') return Promise.resolve(Response.json({ id: 'a1', offset: 0 }));
    if (init.method === 'HEAD') return Promise.resolve(this.answer());
    const offset = Number(new Headers(init.headers).get('Upload-Offset'));
    const fault = this.fault(this.calls.length, offset);
    if (fault === 'broken') return Promise.reject(new TypeError('network'));
    if (fault instanceof Response) return Promise.resolve(fault);
    if (offset !== this.received) return Promise.resolve(new Response(null, { status: 409 }));
    this.received += (init.body as Blob).size;
    return fault === 'answer-lost' ? Promise.reject(new TypeError('network')) : Promise.resolve(this.answer());
  };

  private answer() {
    const complete = this.received === this.size ? '?1' : '?0';
    const headers = { 'Upload-Offset': String(this.received), 'Upload-Complete': complete };
    return new Response(null, { status: 204, headers });
  }
}

describe('upload', () => {
  let server: Server;
  const file = new File([new Uint8Array(2.5 * MEBIBYTE)], 'minh-chung.pdf');
  const progress: number[] = [];
  const options = () => ({
    signal: new AbortController().signal,
    onStart: () => undefined,
    onProgress: ({ sent, waiting }: { sent: number; waiting: boolean }) => {
      if (!waiting) progress.push(sent);
    },
  });

  beforeEach(() => {
    vi.useFakeTimers();
    server = new Server();
    server.size = file.size;
    progress.length = 0;
    vi.stubGlobal('fetch', server.fetch);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const finished = async (result: Promise<string>) => {
    const settled = result.catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    return settled;
  };

  it('sends pieces of one mebibyte and reports each', async () => {
    expect(await finished(upload(file, options()))).toBe('a1');
    expect(server.received).toBe(file.size);
    expect(progress).toEqual([0, MEBIBYTE, 2 * MEBIBYTE, file.size]);
  });

  it('asks where the server stands after a broken connection, and goes on from there', async () => {
    let broken = 0;
    server.fault = (_call, offset) => (offset === MEBIBYTE && (broken += 1) <= 2 ? 'broken' : null);
    expect(await finished(upload(file, options()))).toBe('a1');
    expect(server.received).toBe(file.size);
    expect(server.calls.filter((call) => call.startsWith('HEAD'))).toHaveLength(2);
  });

  it('does not send a piece twice when only its answer was lost', async () => {
    let lost = false;
    server.fault = () => {
      if (lost) return null;
      lost = true;
      return 'answer-lost';
    };
    expect(await finished(upload(file, options()))).toBe('a1');
    expect(server.received).toBe(file.size);
    expect(server.calls.filter((call) => call.startsWith('PATCH'))).toHaveLength(3);
  });

  it('goes on with an upload begun earlier', async () => {
    server.received = 2 * MEBIBYTE;
    expect(await finished(upload(file, { ...options(), id: 'a1' }))).toBe('a1');
    expect(server.calls).toEqual(['HEAD /api/attachments/a1', 'PATCH /api/attachments/a1']);
  });

  it('gives up at once when the server says no', async () => {
    server.fault = () => Response.json({ code: 'executable', title: 'Không nhận tệp này' }, { status: 422 });
    const failure = await finished(upload(file, options()));
    expect(failure).toBeInstanceOf(Problem);
    expect((failure as Problem).code).toBe('executable');
    expect(server.calls).toHaveLength(2);
  });

  it('stops asking after a while without connection', async () => {
    server.fault = () => 'broken';
    const failure = await finished(upload(file, options()));
    expect((failure as Problem).code).toBe('unreachable');
  });

  it('completes an empty file with an empty piece', async () => {
    server.size = 0;
    expect(await finished(upload(new File([], 'rong.txt'), options()))).toBe('a1');
    expect(server.calls).toEqual(['POST /api/attachments', 'PATCH /api/attachments/a1']);
  });
});
