import { randomUUID } from 'node:crypto';
import { keepPicture } from '../pictures.ts';
import { handIn, issueDecision, verdictOf } from '../steps/certificate.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

interface Line {
  productName: string;
  verificationCode: string;
}

test('a recognition is revoked by a decision and its public page says so at once', async ({
  page,
  browser,
  signIn,
  checkPage,
}, info) => {
  test.setTimeout(180_000);
  const mark = randomUUID().slice(0, 8);
  const product = `Bánh gai ${mark}`;
  await signIn(account('thanhhoa', 'province_officer'));
  await page.goto(`${origin('thanhhoa')}/app/imports`);
  await page.getByLabel('Tệp danh sách (Excel, CSV)').setInputFiles({
    name: `danh-sach-${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`Tên sản phẩm,Chủ thể,Hạng sao,Năm công nhận\n${product},HTX Bánh ${mark},4 sao,2025`),
  });
  await page.getByRole('button', { name: 'Kiểm tra các dòng' }).click();
  await page.getByRole('button', { name: 'Nạp dữ liệu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nạp dữ liệu' }).click();
  await expect(page.getByText(/thêm 1 chủ thể, 1 sản phẩm, 1 lần công nhận/).first()).toBeVisible();

  await page.goto(`${origin('thanhhoa')}/app/recognitions`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Công nhận OCOP');
  await expect(page.getByRole('link', { name: 'Thu hồi công nhận' })).toBeVisible();
  await checkPage();
  await keepPicture(page, 'cong-nhan', info);
  await page.goto(`${origin('thanhhoa')}/app/recognitions?q=${mark}`);
  await expect(page.getByText(product).first()).toBeVisible();
  const found = await page.request.get(`${origin('thanhhoa')}/api/recognitions?q=${mark}`);
  const { items } = (await found.json()) as { items: Line[] };
  const code = items[0]?.verificationCode ?? '';
  expect(items[0]?.productName).toBe(product);

  const shopper = await browser.newContext({ javaScriptEnabled: false });
  const phone = await shopper.newPage();
  expect(await verdictOf(phone, code)).toBe('Hợp lệ');
  await expect(phone.getByRole('img', { name: '4 trên 5 sao' })).toBeVisible();
  await keepPicture(phone, 'xac-minh', info);
  expect(await verdictOf(phone, 'ZZZZZZZZZZZZZZZZ')).toBe('Không tìm thấy');

  await page.goto(`${origin('thanhhoa')}/app/decisions/revocation`);
  await page.getByLabel('Tìm theo tên sản phẩm, chủ thể, số quyết định').fill(mark);
  await page.getByRole('checkbox', { name: new RegExp(product) }).check();
  await page.getByLabel('Nội dung phát hiện').fill('Chủ thể báo ngừng sản xuất.');
  await checkPage();
  await page.getByRole('button', { name: 'Soạn quyết định thu hồi (1)' }).click();
  await expect(page.getByRole('heading', { name: 'Lời văn của dự thảo' })).toBeVisible();
  await checkPage();
  const address = await handIn(page);

  const office = await browser.newContext();
  const leader = await office.newPage();
  await signIn(account('thanhhoa', 'province_leader'), leader);
  await leader.goto(address);
  await expect(leader.getByRole('heading', { name: 'Ban hành quyết định' })).toBeVisible();
  await checkPage(leader);
  await keepPicture(leader, 'ban-hanh-quyet-dinh', info);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  await issueDecision(leader, address, { number: `${mark}/QĐ-UBND`, day: today });

  expect(await verdictOf(phone, code)).toBe('Bị thu hồi');
  await expect(phone.getByText(`${mark}/QĐ-UBND`)).toBeVisible();
  await shopper.close();
  await office.close();
});

test('what waits for a decision, for the Ministry and for its end has a page each', async ({
  page,
  signIn,
  checkPage,
}, info) => {
  await signIn(account('thanhhoa', 'province_officer'));
  for (const [path, title] of [
    ['decisions/waiting', 'Chờ quyết định'],
    ['decisions', 'Quyết định'],
    ['five-star', 'Trình Bộ 5 sao'],
    ['recognitions/ending', 'Sắp hết hạn'],
  ] as const) {
    await page.goto(`${origin('thanhhoa')}/app/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await checkPage();
  }
  await page.goto(`${origin('thanhhoa')}/app/decisions/waiting`);
  await keepPicture(page, 'cho-quyet-dinh', info);
});
