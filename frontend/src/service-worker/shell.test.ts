import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activate, answers, install } from './shell';

const ORIGIN = 'http://thanhhoa.localhost:8080';
const FILES = ['/assets/main-1.js', '/assets/main-1.css'];

const pathOf = (request: Request | string) =>
  new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;

/** As the browser's, by path. */
class Caches {
  readonly kept = new Map<string, Map<string, Response>>();

  open(name: string) {
    const entries = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, entries);
    return Promise.resolve({
      put: (request: Request | string, response: Response) => {
        entries.set(pathOf(request), response);
        return Promise.resolve();
      },
      match: (request: Request | string) => Promise.resolve(entries.get(pathOf(request))?.clone()),
    });
  }

  match(request: Request | string) {
    const found = [...this.kept.values()].map((entries) => entries.get(pathOf(request))).find(Boolean);
    return Promise.resolve(found?.clone());
  }

  keys() {
    return Promise.resolve([...this.kept.keys()]);
  }

  delete(name: string) {
    return Promise.resolve(this.kept.delete(name));
  }
}

function navigation(path: string): Request {
  const request = new Request(ORIGIN + path);
  Object.defineProperty(request, 'mode', { value: 'navigate' });
  return request;
}

describe('the shell kept on the device', () => {
  let caches: Caches;
  const fetch = vi.fn<(request: Request | string) => Promise<Response>>();
  const shell = (version: string, files = FILES) => ({
    files,
    version,
    caches: caches as unknown as CacheStorage,
    fetch,
    origin: ORIGIN,
  });

  beforeEach(() => {
    caches = new Caches();
    fetch.mockReset();
    fetch.mockImplementation((request) => Promise.resolve(new Response(`from the network: ${pathOf(request)}`)));
  });

  it('opens a screen without a network', async () => {
    await install(shell('1'));
    fetch.mockRejectedValue(new TypeError('offline'));

    const page = await answers(shell('1'))(navigation('/app/users/new'));
    expect(await page?.text()).toBe('from the network: /app');
    const file = await answers(shell('1'))(new Request(`${ORIGIN}/assets/main-1.js`));
    expect(await file?.text()).toBe('from the network: /assets/main-1.js');
  });

  it('prefers the server’s page, and does not wait for it for ever', async () => {
    vi.useFakeTimers();
    await install(shell('1'));
    expect(await (await answers(shell('1'))(navigation('/app/users')))?.text()).toBe('from the network: /app/users');

    fetch.mockReturnValue(new Promise(() => undefined));
    const slow = answers(shell('1'))(navigation('/app/users'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await (await slow)?.text()).toBe('from the network: /app');
    vi.useRealTimers();
  });

  it.each(['/api/me', '/api/workspace', '/dang-nhap', '/', '/api/workspace/emblems/1', '/application'])(
    'leaves %s alone',
    (path) => {
      expect(answers(shell('1'))(navigation(path))).toBeNull();
      expect(answers(shell('1'))(new Request(ORIGIN + path))).toBeNull();
    },
  );

  it('leaves other hosts and anything that changes something alone', () => {
    expect(answers(shell('1'))(new Request('http://bentre.localhost:8080/assets/main-1.js'))).toBeNull();
    expect(answers(shell('1'))(new Request(`${ORIGIN}/assets/main-1.js`, { method: 'POST' }))).toBeNull();
  });

  it('takes unchanged files over from the older version and drops the rest', async () => {
    await install(shell('1'));
    fetch.mockClear();
    await install(shell('2', ['/assets/main-1.css', '/assets/main-2.js']));
    await activate(shell('2'));

    expect(fetch.mock.calls.map(([request]) => pathOf(request))).toEqual(['/app', '/assets/main-2.js']);
    expect([...caches.kept.keys()]).toEqual(['ocop-2']);
    expect([...(caches.kept.get('ocop-2')?.keys() ?? [])]).toEqual(['/app', '/assets/main-1.css', '/assets/main-2.js']);
  });

  it('is not installed by half', async () => {
    fetch.mockImplementation((request) =>
      Promise.resolve(new Response(null, { status: pathOf(request) === '/app' ? 200 : 503 })),
    );
    await expect(install(shell('1'))).rejects.toThrow('503');
  });
});
