import { readFileSync } from 'node:fs';
import { keepPicture } from '../pictures.ts';
import { drillDown, exportNow } from '../steps/national.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

const ZIP = 'PK';

test('what a province has reaches the national office, down to one product and into Excel', async ({
  page,
  browser,
  signIn,
  checkPage,
}, info) => {
  test.setTimeout(120_000);
  await signIn(account('vanhanh', 'platform_operator'));
  await exportNow(page, 'Tỉnh Thanh Hóa');
  const sent = page.getByRole('listitem').filter({ hasText: 'Tỉnh Thanh Hóa' }).first();
  await expect(sent.getByText('Đã xong')).toBeVisible();
  await checkPage();
  await keepPicture(page, 'gui-du-lieu', info);

  const context = await browser.newContext();
  const office = await context.newPage();
  await signIn(account('quocgia', 'central_officer'), office);
  await office.goto(`${origin('quocgia')}/app/national`);
  const row = office.getByRole('row').filter({ has: office.getByRole('link', { name: 'Tỉnh Thanh Hóa' }) });
  await expect(row.getByText('Mới', { exact: true })).toBeVisible();
  await expect(office.getByRole('img', { name: /^Bản đồ/ })).toBeVisible();
  await checkPage(office);
  await keepPicture(office, 'so-lieu-toan-quoc', info);

  await drillDown(office, 'Tỉnh Thanh Hóa', /Chè lam Phủ Quảng/);
  await expect(office.getByText('Các lần công nhận')).toBeVisible();
  await checkPage(office);
  await keepPicture(office, 'san-pham-toan-quoc', info);

  await office.goto(`${origin('quocgia')}/app/national/products?q=che+lam+phu+quang`);
  await expect(office.getByRole('link', { name: /Chè lam Phủ Quảng/ }).first()).toBeVisible();
  await checkPage(office);
  const download = office.waitForEvent('download');
  await office.getByRole('link', { name: 'Xuất Excel' }).click();
  const file = await (await download).path();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe(ZIP);
  await context.close();
});

test('the national office sees whose data is how old, and an inbox for five-star dossiers', async ({
  page,
  signIn,
  checkPage,
}, info) => {
  await signIn(account('quocgia', 'central_officer'));
  await page.goto(`${origin('quocgia')}/app/national/sources`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dữ liệu các tỉnh');
  await expect(page.getByText('Tỉnh Thanh Hóa').first()).toBeVisible();
  await checkPage();
  await keepPicture(page, 'du-lieu-cac-tinh', info);
  await page.goto(`${origin('quocgia')}/app/national/candidates`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hồ sơ đề nghị 5 sao');
  await checkPage();
});
