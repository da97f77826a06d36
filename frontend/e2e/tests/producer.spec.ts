import { randomUUID } from 'node:crypto';
import { keepPicture } from '../pictures.ts';
import { expect, test } from '../test.ts';
import { account, accounts, origin } from '../workspaces.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a producer completes its profile and describes a product with a picture', async ({
  page,
  signIn,
  checkPage,
}, info) => {
  // Each screen size has a producer of its own: two who save one profile at once would get in each other's way.
  const owner = info.project.name === 'phone' ? 'chuthe2' : 'chuthe';
  const producer = info.project.name === 'phone' ? /Hoằng Thắng/ : /Lê Gia/;
  const person = accounts.find(({ host, username }) => host === 'thanhhoa' && username === owner);
  if (!person) throw new Error(`No demo account ${owner}`);
  await signIn(person);
  await page.goto(`${origin('thanhhoa')}/app/producers`);
  await page.getByRole('link', { name: producer }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(producer);
  await checkPage();
  await keepPicture(page, 'thong-tin-chu-the', info);

  await page.getByRole('link', { name: 'Sửa thông tin' }).click();
  const workers = page.getByLabel(/^Số lao động/);
  await workers.fill('khoảng mười');
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await expect(page.getByText('Chỉ ghi chữ số.').first()).toBeVisible();
  await checkPage();
  await workers.fill('24');
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(producer);

  const name = `Mắm tôm thử ${randomUUID().slice(0, 8)}`;
  await page.getByRole('link', { name: 'Xem sản phẩm' }).click();
  await page.getByRole('link', { name: 'Thêm sản phẩm' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thêm sản phẩm');
  await page.getByLabel('Tên sản phẩm', { exact: true }).fill(name);
  await page.getByLabel(/^Nhóm sản phẩm/).selectOption({ index: 1 });
  await page.getByLabel(/^Bộ sản phẩm/).selectOption({ index: 1 });
  await page.getByLabel(/^Quy cách/).fill('Lọ thủy tinh 200 g');
  await page.getByLabel(/^Câu chuyện sản phẩm/).fill('Nghề làm mắm ở vùng biển có từ lâu đời.');
  await keepPicture(page, 'them-san-pham', info);
  await page.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await page.getByLabel(/^Thêm ảnh/).setInputFiles({ name: 'mam-tom.png', mimeType: 'image/png', buffer: PNG });
  await expect(page.getByRole('img', { name: `${name}, ảnh 1` })).toBeVisible();
  await checkPage();
  await keepPicture(page, 'san-pham', info);
});

test('officials see the products of their communes with stars, found without diacritics', async ({
  page,
  signIn,
  checkPage,
}, info) => {
  await signIn(account('thanhhoa', 'province_officer'));
  await page.goto(`${origin('thanhhoa')}/app/products?q=mam+tom+le+gia`);
  await expect(page.getByRole('link', { name: 'Mắm tôm Lê Gia' })).toBeVisible();
  await page.goto(`${origin('thanhhoa')}/app/products`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sản phẩm');
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  await checkPage();
  await keepPicture(page, 'danh-sach-san-pham', info);
  const answer = await page.request.get(`${origin('thanhhoa')}/api/products/export`);
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
});
