import { activate, answers, install } from './shell';

/** Written into the built file: the hashed files of the workspace's first screen. */
declare const __SHELL_FILES__: readonly string[];
declare const __SHELL_VERSION__: string;

interface LongEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends Event {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

/** The part of a service worker's global scope that is used here; the DOM's types, which the rest needs, do not know it. */
interface Scope {
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: LongEvent) => void) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent) => void) => void);
}

const scope = globalThis as unknown as Scope;
const shell = {
  files: __SHELL_FILES__,
  version: __SHELL_VERSION__,
  caches: globalThis.caches,
  fetch: globalThis.fetch.bind(globalThis),
  origin: globalThis.location.origin,
};
const answer = answers(shell);

scope.addEventListener('install', (event) => event.waitUntil(install(shell)));
scope.addEventListener('activate', (event) => event.waitUntil(activate(shell)));
scope.addEventListener('fetch', (event) => {
  const response = answer(event.request);
  if (response) event.respondWith(response);
});
// A new version waits until the person agrees, so that nothing changes under what they are doing.
scope.addEventListener('message', (event) => {
  if (event.data === 'take-over') void scope.skipWaiting();
});
