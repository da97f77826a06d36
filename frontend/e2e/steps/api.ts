import type { Page } from '@playwright/test';

/** Speaks to the API as the person who is signed in on that page, with the same protection as the screens. */
export async function call<T>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const { origin } = new URL(page.url());
  const cookies = await page.context().cookies(origin);
  const token = cookies.find(({ name }) => name.endsWith('XSRF-TOKEN'))?.value ?? '';
  const answer = await page.request.fetch(origin + path, {
    method,
    headers: { Accept: 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token), ...headers },
    ...(data === undefined ? {} : { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
