import { randomInt } from 'node:crypto';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

test('the operator onboards a province from a form and sees it open, is suspended and resumed', async ({
  page,
  request,
  signIn,
  checkPage,
}, { project }) => {
  test.skip(project.name === 'phone', 'One province is enough; the form itself is looked at below.');
  test.setTimeout(180_000);
  const slug = `thu${randomInt(100_000, 999_999)}`;
  await signIn(account('vanhanh', 'platform_operator'));
  await page.goto(`${origin('vanhanh')}/app/onboardings/new`);

  await page.getByLabel('Tên tỉnh, thành phố').fill('Lạng Sơn');
  await page.getByLabel('Tên miền con').fill('Lạng Sơn');
  await page.getByLabel('Mã tỉnh').fill('20');
  await page.getByLabel('Họ và tên quản trị viên đầu tiên').fill('Hoàng Thị Mai');
  await page.getByLabel('Thư điện tử của quản trị viên').fill(`quantri@${slug}.example.vn`);
  await page.getByRole('button', { name: 'Bắt đầu khởi tạo' }).click();
  await expect(page.getByText(/Chỉ dùng chữ thường không dấu/).first()).toBeVisible();
  await expect(page.getByLabel('Tên tỉnh, thành phố')).toHaveValue('Lạng Sơn');
  await checkPage();

  await page.getByLabel('Tên miền con').fill(slug);
  await page.getByRole('button', { name: 'Bắt đầu khởi tạo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khởi tạo Lạng Sơn');
  await expect(page.getByText('7 trên 7 bước đã xong')).toBeVisible({ timeout: 120_000 });
  await checkPage();

  await expect
    .poll(async () => (await request.get(`${origin(slug)}/api/workspace`)).status(), { timeout: 20_000 })
    .toBe(200);

  await page.getByRole('link', { name: 'Xem trang quản lý của tỉnh' }).click();
  await page.getByLabel('Lý do tạm ngừng').fill('Theo đề nghị của tỉnh');
  await page.getByRole('button', { name: 'Tạm ngừng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạm ngừng' }).click();
  await expect(page.getByText('Tạm ngừng, chỉ đọc')).toBeVisible({ timeout: 30_000 });
  await checkPage();
  await page.getByRole('button', { name: 'Mở lại' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).click();
  await expect(page.getByText('Đang hoạt động')).toBeVisible({ timeout: 30_000 });
});

test('the onboarding form fits every screen', async ({ page, signIn, checkPage }) => {
  await signIn(account('vanhanh', 'platform_operator'));
  await page.goto(`${origin('vanhanh')}/app/onboardings/new`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Khởi tạo một tỉnh');
  await checkPage();
});
