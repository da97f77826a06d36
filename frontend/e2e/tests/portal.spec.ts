import { keepPicture } from '../pictures.ts';
import { openPublicProduct } from '../steps/portal.ts';
import { expect, test } from '../test.ts';
import { origin } from '../workspaces.ts';

const site = origin('thanhhoa');

test('anybody finds a recognised product without diacritics and sees who makes it', async ({
  page,
  checkPage,
}, info) => {
  await openPublicProduct(page, site, 'nuoc mam le gia', 'Nước mắm Lê Gia - Cốt đặc biệt 40N');
  await expect(page.getByRole('heading', { name: 'Công nhận OCOP' })).toBeVisible();
  await expect(page).toHaveTitle(/Nước mắm Lê Gia/);
  const trace = page.getByRole('region', { name: 'Truy xuất nguồn gốc' });
  await expect(trace.getByText(/^Sản xuất ngày|^Chưa có lô nào/).first()).toBeVisible();
  await checkPage();
  await keepPicture(page, 'trang-san-pham', info);
  const html = await (await page.request.get(page.url())).text();
  expect(html).toContain('property="og:title"');

  await page.getByRole('link', { name: 'Xác minh giấy chứng nhận' }).click();
  await expect(page.getByRole('status')).toContainText('Hợp lệ');
});

test('filters and open data', async ({ page, checkPage }, info) => {
  await page.goto(`${site}/san-pham`);
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards.first()).toBeVisible();
  await checkPage();
  await keepPicture(page, 'tim-san-pham', info);
  await page.getByLabel('Hạng sao').selectOption('4');
  await expect(page).toHaveURL(/stars=4/);
  await expect(cards.first().getByRole('img', { name: /4/ })).toBeVisible();
  await page.getByRole('searchbox').fill('không có sản phẩm nào như thế');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Không tìm thấy sản phẩm nào' })).toBeVisible();
  await checkPage();

  const csv = await (await page.request.get(`${site}/api/public/products/export.csv`)).text();
  expect(csv.startsWith('\uFEFFproduct_id,')).toBe(true);
});

test('an unknown product is told in words', async ({ page, checkPage }) => {
  const answer = await page.goto(`${site}/san-pham/00000000-0000-0000-0000-000000000000`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy sản phẩm');
  await checkPage();
});
