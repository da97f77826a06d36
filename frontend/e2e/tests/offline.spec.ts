import { secondRelease } from '../second-release.ts';
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

test('a new version is offered, disturbs nothing, and comes when the person agrees', async ({
  page,
  signIn,
  checkPage,
}) => {
  await signIn(account('thanhhoa', 'province_officer'));
  const release = await secondRelease('thanhhoa');
  try {
    await page.goto(`${release.origin}/app`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect(page.locator('main h1')).toBeVisible();
    const notice = page.getByRole('status').filter({ hasText: 'Đã có phiên bản mới' });
    await expect(notice).toHaveCount(0);

    release.publish();
    await page.evaluate(async () => {
      document.body.dataset['before'] = 'yes';
      await (await navigator.serviceWorker.getRegistration('/app'))?.update();
    });
    await expect(notice).toBeVisible();
    await expect(page.locator('body'), 'the page is still the same').toHaveAttribute('data-before', 'yes');
    await checkPage();

    await notice.getByRole('button', { name: 'Tải lại' }).click();
    await expect(page.locator('body')).not.toHaveAttribute('data-before', 'yes');
    await expect(page.locator('main h1')).toBeVisible();
    await expect(notice).toHaveCount(0);
    const kept = await page.evaluate(() => globalThis.caches.keys());
    expect(kept).toEqual([expect.stringContaining(release.version)]);
  } finally {
    await release.close();
  }
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
