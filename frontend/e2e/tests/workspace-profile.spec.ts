import type { Page } from '@playwright/test';
import { emblem, executable } from '../emblem-pictures.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

const PICTURE = { name: 'bieu-trung.png', mimeType: 'image/png' };

/** About 1.3 MB, hence more than one piece. */
const large = () => ({ ...PICTURE, buffer: emblem(570, [156, 58, 28], false) });

async function open(
  page: Page,
  signIn: (who: ReturnType<typeof account>) => Promise<void>,
  host: 'thanhhoa' | 'bentre',
) {
  await signIn(account(host, 'tenant_admin'));
  await page.goto(`${origin(host)}/app/workspace`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thông tin tỉnh');
}

const chooser = (page: Page) => page.getByLabel('Tải ảnh biểu trưng lên');

const told = (page: Page) => page.getByRole('complementary', { name: 'Vừa thực hiện' });

test.describe.configure({ mode: 'serial' });

test('an emblem survives a broken connection, and everybody sees it', async ({ page, signIn, checkPage }, {
  project,
}) => {
  test.skip(project.name !== 'desk', 'the same on a phone, which looks at the screen below');
  await open(page, signIn, 'bentre');
  const remove = page.getByRole('button', { name: 'Bỏ biểu trưng' });
  if (await remove.isVisible()) await remove.click();
  let broken = 0;
  await page.route('**/api/attachments/*', async (route) => {
    const offset = Number(route.request().headers()['upload-offset']);
    if (route.request().method() === 'PATCH' && offset > 0 && broken < 2) {
      broken += 1;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  await chooser(page).setInputFiles(large());
  await expect(page.getByRole('progressbar', { name: /bieu-trung\.png: đã tải [1-9]\d %/ })).toBeVisible();
  await expect(page.getByText('Mất kết nối, sẽ tự tải tiếp khi có mạng')).toBeVisible();
  await expect.poll(() => broken).toBe(2);
  await expect(page.getByRole('img', { name: 'Biểu trưng' })).toBeVisible({ timeout: 30_000 });

  await page.getByLabel('Tên đầy đủ').fill('Tỉnh Bến Tre xứ dừa');
  await page.getByRole('radio', { name: 'Xanh biển' }).check();
  await checkPage();
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await expect(told(page)).toContainText('Đã lưu thông tin của Tỉnh Bến Tre xứ dừa.');
  await expect(page.getByRole('banner').locator('img')).toHaveJSProperty('naturalWidth', 570);

  await page.goto(`${origin('bentre')}/`);
  await expect(page.locator('main img').first()).toHaveJSProperty('naturalWidth', 570);
  await expect(page.getByRole('contentinfo')).toContainText('Tỉnh Bến Tre xứ dừa');
  const address = await page.locator('main img').first().getAttribute('src');
  const picture = await page.request.get(`${origin('bentre')}${address}`);
  expect(picture.headers()['cache-control']).toContain('immutable');
  expect((await page.request.get(`${origin('thanhhoa')}${address}`)).status()).toBe(404);

  await page.goto(`${origin('bentre')}/app/workspace`);
  await page.getByRole('button', { name: 'Bỏ biểu trưng' }).click();
  await page.getByLabel('Tên đầy đủ').fill('Tỉnh Bến Tre');
  await page.getByRole('radio', { name: /mặc định/ }).check();
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await expect(told(page)).toContainText('Đã lưu thông tin của Tỉnh Bến Tre.');
  await expect(page.getByRole('banner').locator('img')).toHaveCount(0);
});

test('an upload waits while the phone has no network and goes on when it is back', async ({ page, context, signIn }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'the same on a desk');
  await open(page, signIn, 'thanhhoa');
  await page.route('**/api/attachments/*', async (route) => {
    if (route.request().method() === 'PATCH') await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue().catch(() => undefined);
  });
  await chooser(page).setInputFiles(large());
  await expect(page.getByText(/Đang tải/)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Mất kết nối, sẽ tự tải tiếp khi có mạng')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('img', { name: 'Biểu trưng' })).toBeVisible({ timeout: 30_000 });
});

test('a program under the name of a picture is refused in plain words', async ({ page, signIn, checkPage }) => {
  await open(page, signIn, 'thanhhoa');
  await chooser(page).setInputFiles({ ...PICTURE, buffer: executable() });
  await expect(
    page.getByText('Nội dung của tệp “bieu-trung.png” không đúng với phần mở rộng, hoặc tệp bị hỏng.'),
  ).toBeVisible();
  await expect(page.getByText('Chưa có biểu trưng')).toBeVisible();
  await checkPage();
});

test('a picture that is too large is refused before anything is sent', async ({ page, signIn }) => {
  await open(page, signIn, 'thanhhoa');
  const begun: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/attachments')) begun.push(request.method());
  });
  await chooser(page).setInputFiles({ ...PICTURE, buffer: Buffer.alloc(2_500_000) });
  await expect(page.getByText(/bieu-trung\.png nặng 2,5\sMB, vượt mức 2\sMB/)).toBeVisible();
  expect(begun).toEqual([]);
});

test('an officer does not find the page', async ({ page, signIn }, { project }) => {
  test.skip(project.name !== 'desk', 'the same on a phone');
  await signIn(account('thanhhoa', 'province_officer'));
  await page.goto(`${origin('thanhhoa')}/app/workspace`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có quyền');
});
