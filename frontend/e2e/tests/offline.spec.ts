import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

test.use({ serviceWorkers: 'allow' });

test('a phone keeps the workspace’s own files and nothing else, and opens it without a network', async ({
  page,
  context,
  signIn,
}, { project }) => {
  test.skip(project.name !== 'phone', 'the same on a desk');
  await signIn(account('thanhhoa', 'tenant_admin'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${origin('thanhhoa')}/app/users`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)));
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.filter((path) => path !== '/app' && !path.startsWith('/assets/'))).toEqual([]);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không kết nối được');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[Nn]gười dùng/);
});

test('the application carries the province’s name on a home screen', async ({ request }) => {
  const manifest = await request.get(`${origin('thanhhoa')}/manifest.webmanifest`);
  const { name, icons } = (await manifest.json()) as { name: string; icons: { src: string }[] };
  expect(name).toBe('OCOP Thanh Hóa');
  for (const { src } of icons) {
    const icon = await request.get(`${origin('thanhhoa')}${src}`);
    expect(icon.headers()['content-type']).toBe('image/png');
  }
  const worker = await request.get(`${origin('thanhhoa')}/service-worker.js`);
  expect(worker.headers()['content-security-policy']).toContain("connect-src 'self'");
  expect(worker.headers()['cache-control']).toContain('no-cache');
});
