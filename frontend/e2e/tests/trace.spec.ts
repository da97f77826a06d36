import { randomUUID } from 'node:crypto';
import { keepPicture } from '../pictures.ts';
import { call } from '../steps/api.ts';
import { person } from '../steps/people.ts';
import { openPublicProduct } from '../steps/portal.ts';
import { addLot, ensurePicture, orderLabels, printedLinks } from '../steps/trace.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

const site = origin('thanhhoa');
const LARGEST = 100_000;

interface Listed {
  items: { id: string; name: string; stars: number | null }[];
}

test('a producer prints labels, a shopper scans one without JavaScript, and a suspicion reaches the province', async ({
  page,
  signIn,
  checkPage,
  browser,
}, info) => {
  test.setTimeout(180_000);
  // The demo producer whose product is recognised; each run has a lot of its own.
  await signIn(person('thanhhoa', 'chuthe'));
  const { items } = await call<Listed>(page, 'GET', '/api/products?limit=200');
  const product = items.find(({ stars }) => stars !== null);
  if (!product) throw new Error('The demo producer has no recognised product');
  await ensurePicture(page, site, product);
  // What the public is told of a product may be half a minute old, when another test has just looked at it.
  const told = () => call<{ pictures: unknown[] }>(page, 'GET', `/api/public/products/${product.id}`);
  await expect.poll(async () => (await told()).pictures.length, { timeout: 45_000 }).toBeGreaterThan(0);
  const code = `L-${randomUUID().slice(0, 8)}`;
  await page.goto(`${site}/app/lots/new`);
  await checkPage();
  await keepPicture(page, 'lap-lo', info);
  const lot = await addLot(page, site, { product: product.name, code, madeOn: '01/11/2026', bestBefore: '01/11/2028' });
  await orderLabels(page, 30);
  await checkPage();
  await keepPicture(page, 'lo-va-tem', info);

  const links = await printedLinks(page);
  expect(links).toHaveLength(30);
  const [scanned = ''] = links;
  expect(scanned.startsWith(`${site}/`)).toBe(true);

  const shopper = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const phone = await shopper.newPage();
  const weights: Promise<number>[] = [];
  phone.on('response', (response) => {
    weights.push(
      response.body().then(
        (body) => body.length,
        () => 0,
      ),
    );
  });
  const answer = await phone.goto(scanned, { waitUntil: 'networkidle' });
  expect(answer?.status()).toBe(200);
  await expect(phone.getByRole('status')).toContainText('Hợp lệ');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(product.name);
  await expect(phone.getByText('Cảng Hải Bình')).toBeVisible();
  const photo = phone.getByRole('img', { name: `Ảnh sản phẩm ${product.name}` });
  await expect(photo).toHaveJSProperty('complete', true);
  expect(await photo.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  expect(bytes, 'page with everything on it').toBeLessThan(LARGEST);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await keepPicture(phone, 'trang-truy-xuat', info);

  const forged = scanned.replace(/[0-9A-Z]{3}(\?|$)/, '222$1');
  expect((await phone.goto(forged))?.status()).toBe(404);
  await expect(phone.getByRole('status')).toContainText('Không tồn tại');

  await phone.getByRole('link', { name: 'Báo nghi ngờ' }).click();
  const words = `Tem bóc ra dán lại ${code}`;
  await phone.getByLabel('Điều làm bạn nghi ngờ').fill(words);
  await phone.getByRole('button', { name: 'Gửi báo nghi ngờ' }).click();
  await expect(phone.getByRole('status')).toContainText('Đã nhận báo nghi ngờ');
  await shopper.close();

  await openPublicProduct(page, site, product.name, product.name);
  const listed = page.getByRole('list', { name: 'Các lô mới nhất' }).getByRole('listitem');
  await expect(listed.filter({ hasText: code })).toContainText('Sản xuất ngày 01/11/2026');
  await checkPage();
  await page.getByRole('link', { name: `Lô ${code}` }).click();
  await expect(page.getByRole('status')).toContainText('Đang lưu hành');
  await expect(page.getByText('Cảng Hải Bình')).toBeVisible();

  await page.goto(lot);
  await expect(page.getByRole('region', { name: 'Lượt quét' })).toContainText('Tất cả');

  const officer = await browser.newContext();
  const desk = await officer.newPage();
  await signIn(account('thanhhoa', 'province_officer'), desk);
  await desk.goto(`${site}/app/suspicions`);
  await expect(desk.getByText(words)).toBeVisible();
  await checkPage(desk);
  await keepPicture(desk, 'bao-nghi-ngo', info);
  await officer.close();
});
