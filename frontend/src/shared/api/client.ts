import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { currentLanguage } from '@/shared/i18n/i18n';
import { csrfHeaders } from './csrf';
import { toProblem, unreachable } from './problem';
import { announceSessionEnd } from './session-end';

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    for (const [name, value] of Object.entries(csrfHeaders(request.method))) request.headers.set(name, value);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    if (response.status === 401) announceSessionEnd(new URL(request.url).pathname);
    throw toProblem(response.status, await response.json().catch(() => null));
  },
  onError() {
    return unreachable();
  },
};

/** The typed client of the server's API. Every failure is thrown as a Problem. */
export const api = createClient<paths>({ baseUrl: globalThis.location.origin, credentials: 'same-origin' });
api.use(manners);

/**
 * The body of an answer that is known to have one.
 *
 * Example: `const me = await body(api.GET('/api/me'));`
 */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}
