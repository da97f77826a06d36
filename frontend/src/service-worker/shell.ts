/**
 * What of the workspace is kept on the device, so that it opens without a network: its own files, which are the same for
 * everybody. Never an answer of the API and never anything of a person. Each host has caches of its own by the browser's rules.
 */

const PREFIX = 'ocop-';
const PAGE = '/app';
const PATIENCE = 3000;

interface Shell {
  /** Hashed files the first screen needs. */
  files: readonly string[];
  /** Changes with any of them. */
  version: string;
  caches: CacheStorage;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  origin: string;
}

export type Answer = (request: Request) => Promise<Response> | null;

function isPage(path: string): boolean {
  return path === PAGE || path.startsWith(`${PAGE}/`);
}

/** Puts the files into a cache of this version; what an older version has already is not loaded again. */
export async function install({ files, version, caches, fetch }: Shell): Promise<void> {
  const cache = await caches.open(PREFIX + version);
  const page = await fetch(PAGE, { cache: 'no-store' });
  if (!page.ok) throw new Error(`${PAGE} answered ${page.status}`);
  await cache.put(PAGE, page);
  for (const file of files) {
    const found = (await caches.match(file)) ?? (await fetch(file));
    if (!found.ok) throw new Error(`${file} answered ${found.status}`);
    await cache.put(file, found);
  }
}

/** Drops what older versions kept. */
export async function activate({ version, caches }: Shell): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version).map((name) => caches.delete(name)),
  );
}

/** How a request is answered; null when it is none of ours and goes its usual way. */
export function answers(shell: Shell): Answer {
  return (request) => {
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== shell.origin) return null;
    if (request.mode === 'navigate' && isPage(pathname)) return page(shell, request);
    return pathname.startsWith('/assets/') ? asset(shell, request) : null;
  };
}

/** The server's page when it comes soon, since it names the newest files; else the one that is kept. */
async function page({ caches, fetch, version }: Shell, request: Request): Promise<Response> {
  const fresh = fetch(request);
  const kept = await caches.open(PREFIX + version).then((cache) => cache.match(PAGE));
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fresh.catch(() => kept), late]);
}

/** A file of a hashed name never changes. */
async function asset({ caches, fetch, version }: Shell, request: Request): Promise<Response> {
  const found = await caches.match(request);
  if (found) return found;
  const loaded = await fetch(request);
  if (loaded.ok) {
    const cache = await caches.open(PREFIX + version);
    await cache.put(request, loaded.clone());
  }
  return loaded;
}
