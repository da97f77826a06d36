import { randomUUID } from 'node:crypto';
import { keepPicture } from '../pictures.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

test('a list is mapped, looked through, imported and taken back', async ({ page, signIn, checkPage }, info) => {
  const mark = randomUUID().slice(0, 8);
  const list = [
    'Sản phẩm,Người làm ra,Sao,Năm công nhận',
    `Kẹo lạc ${mark},HTX Kẹo ${mark},3 sao,2024`,
    `Kẹo gừng ${mark},HTX Kẹo ${mark},9,2024`,
    `=HYPERLINK("x") ${mark},HTX Kẹo ${mark},4,2024`,
  ].join('\n');
  await signIn(account('thanhhoa', 'province_officer'));
  await page.goto(`${origin('thanhhoa')}/app/imports`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nạp dữ liệu');
  await checkPage();
  await page.getByLabel('Tệp danh sách (Excel, CSV)').setInputFiles({
    name: `danh-sach-${mark}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(list.normalize('NFD')),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`danh-sach-${mark}.csv`);

  // The header of the producer is none that is known.
  await expect(page.getByLabel(/^Sản phẩm/)).toHaveValue('PRODUCT_NAME');
  await expect(page.getByLabel(/^Người làm ra/)).toHaveValue('');
  await page.getByLabel(/^Người làm ra/).selectOption('PRODUCER_NAME');
  await checkPage();
  await keepPicture(page, 'nap-du-lieu-chon-cot', info);
  await page.getByRole('button', { name: 'Kiểm tra các dòng' }).click();

  await expect(page.getByText('Hạng sao 9 không hợp lệ')).toBeVisible();
  await expect(page.getByText('Ô chứa công thức')).toBeVisible();
  await checkPage();
  await page.getByRole('heading', { name: 'Các dòng của tệp' }).scrollIntoViewIfNeeded();
  await keepPicture(page, 'nap-du-lieu-xem-dong', info);

  await page.getByRole('button', { name: 'Nạp dữ liệu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nạp dữ liệu' }).click();
  await expect(page.getByText(/thêm 1 chủ thể, 1 sản phẩm, 1 lần công nhận/).first()).toBeVisible();
  const found = await page.request.get(`${origin('thanhhoa')}/api/products?q=keo+lac+${mark}`);
  expect(((await found.json()) as { items: unknown[] }).items).toHaveLength(1);

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText(/bỏ kết quả của 1 dòng, giữ lại 0 dòng/)).toBeVisible();
  const gone = await page.request.get(`${origin('thanhhoa')}/api/products?q=keo+lac+${mark}`);
  expect(((await gone.json()) as { items: unknown[] }).items).toHaveLength(0);
});
