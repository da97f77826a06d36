import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

const ADMINISTRATOR = account('bentre', 'tenant_admin');
const FORM = `${origin('bentre')}/app/users/new`;

const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ocop.draft.')).length);

test('what was typed survives the end of the session and signing in again', async ({ page, context, signIn }) => {
  await signIn(ADMINISTRATOR);
  await page.goto(FORM);
  await page.getByLabel('Họ và tên').fill('Đặng Thị Ngọc Ánh');
  await page.getByLabel('Thư điện tử').fill('anh.dang@bentre.example.vn');
  await page.getByRole('checkbox').first().check();
  // Both sessions end, ours and Keycloak's; what guards the form against forgery stays, as it does in a browser.
  await context.clearCookies({ name: 'ocop' });
  await context.clearCookies({ domain: /^\.?id\./ });
  await page.getByRole('button', { name: 'Gửi lời mời' }).click();

  await page.locator('#username').fill(ADMINISTRATOR.username);
  await page.locator('#password').fill(ADMINISTRATOR.password);
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(FORM);
  await expect(page.getByText('Đã mở lại nội dung bạn nhập dở')).toBeVisible();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Đặng Thị Ngọc Ánh');
  await expect(page.getByLabel('Thư điện tử')).toHaveValue('anh.dang@bentre.example.vn');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('signing out warns of drafts, and takes them from the device', async ({ page, signIn, checkPage }) => {
  await signIn(ADMINISTRATOR);
  await page.goto(FORM);
  await page.getByLabel('Họ và tên').fill('Huỳnh Văn Sáu');
  await expect(page.getByText('Đã lưu nháp trên máy này')).toBeVisible();
  const leave = async () => {
    await page.getByRole('button', { name: `Tài khoản của ${ADMINISTRATOR.fullName}` }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
  };

  await leave();
  const dialog = page.getByRole('dialog', { name: 'Đăng xuất và bỏ 1 bản nháp?' });
  await expect(dialog).toBeVisible();
  await checkPage();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Huỳnh Văn Sáu');
  expect(await drafts(page)).toBe(1);

  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await dialog.getByRole('button', { name: 'Bỏ nháp và đăng xuất' }).click();
  await expect(page).toHaveURL(`${origin('bentre')}/`);
  expect(await drafts(page)).toBe(0);
});
