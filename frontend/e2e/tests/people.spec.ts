import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { linkIn } from '../mailbox.ts';
import { keepPicture } from '../pictures.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

const HOST = 'thanhhoa';
const COMMUNE = '16000';
const PASSWORD = 'Mat-khau-tu-dat-2026';

function address(who: string) {
  return `${who}.${randomInt(1_000_000, 9_999_999)}@thu.example.vn`;
}

/** Follows the mailed link through Keycloak's pages, which speak Vietnamese, to the sign-in page. */
async function choosePassword(page: Page, link: string) {
  await page.goto(link);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.locator('#kc-info-message a, #kc-info-wrapper a').click();
  await page.locator('#password-new').fill(PASSWORD);
  await page.locator('#password-confirm').fill(PASSWORD);
  await page.locator('#kc-passwd-update-form [type="submit"]').first().click();
  await page.locator('#kc-info-message a, #kc-info-wrapper a').click();
  await expect(page.locator('#kc-login')).toBeVisible();
}

test('an official is invited, chooses a password, works, is edited, and is refused once disabled', async ({
  page,
  browser,
  request,
  signIn,
  checkPage,
}, info) => {
  test.skip(info.project.name !== 'desk', 'the producer below has a phone');
  test.setTimeout(240_000);
  const email = address('can.bo');
  const who = {
    host: HOST,
    username: email,
    password: PASSWORD,
    role: 'commune_officer',
    fullName: 'Lường Thị Thắm',
  } as const;

  await signIn(account(HOST, 'tenant_admin'));
  await page.goto(`${origin(HOST)}/app/users/new`);
  await page.getByLabel('Họ và tên').fill(who.fullName);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('checkbox', { name: 'Cán bộ cấp xã' }).check();
  await page.getByLabel('Xã, phường').selectOption(COMMUNE);
  await page.getByRole('button', { name: 'Gửi lời mời' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.fullName);
  await expect(page.getByText('Đã mời, chưa đăng nhập')).toBeVisible();
  await checkPage();

  const person = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await choosePassword(person, await linkIn(request, email, /Kích hoạt tài khoản OCOP/));
  await signIn(who, person);
  await expect(person.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm');
  await expect(person.getByRole('link', { name: 'Chủ thể đăng ký' }).first()).toBeVisible();

  await page.reload();
  await expect(page.getByText('Đang dùng')).toBeVisible();
  const details = page.getByRole('region', { name: 'Thông tin liên hệ' });
  await details.getByLabel('Họ và tên').fill('Lường Thị Thơm');
  await details.getByLabel(/Số điện thoại/).fill('0912 345 678');
  await details.getByLabel(/Cơ quan, đơn vị/).fill('UBND xã Hoằng Thanh');
  await details.getByRole('button', { name: 'Lưu thông tin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lường Thị Thơm');
  await expect(page.getByText('UBND xã Hoằng Thanh', { exact: true })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await keepPicture(page, 'mot-nguoi-dung', info);

  const roles = page.getByRole('region', { name: 'Vai trò' });
  await roles.getByRole('checkbox', { name: 'Thành viên Tổ tư vấn' }).check();
  await roles.getByRole('checkbox', { name: 'Cán bộ cấp xã' }).uncheck();
  await roles.getByRole('button', { name: 'Lưu vai trò' }).click();
  await expect(page.locator('dd', { hasText: 'Thành viên Tổ tư vấn' })).toBeVisible();
  await person.reload();
  await expect(person.getByRole('button', { name: 'Tài khoản của Lường Thị Thơm' })).toBeVisible();
  await expect(person.getByRole('link', { name: 'Chủ thể đăng ký' })).toHaveCount(0);

  await page.getByLabel('Lý do khóa').fill('Chuyển công tác');
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
  await expect(page.getByText('Đã khóa', { exact: true })).toBeVisible();
  // What lies half below the header of a scrolled page counts as a small target.
  await page.evaluate(() => scrollTo(0, 0));
  await checkPage();
  await person.goto(`${origin(HOST)}/app/profile`);
  await person.locator('#username').fill(email);
  await person.locator('#password').fill(PASSWORD);
  await person.locator('#kc-login').click();
  await expect(person.getByText(/Tài khoản đang bị khóa/).first()).toBeVisible();
  await person.context().close();
});

test('a producer registers on a phone, proves the address, is confirmed by the commune and signs in', async ({
  page,
  browser,
  request,
  signIn,
  checkPage,
}, { project }) => {
  test.skip(project.name !== 'phone', 'the official above sits at a desk');
  test.setTimeout(240_000);
  const email = address('chu.the');
  const organisation = `Tổ hợp tác Cói Nga Thái ${randomInt(1000, 9999)}`;

  await page.goto(`${origin(HOST)}/dang-ky`);
  await page.getByLabel('Tên chủ thể').fill(organisation);
  await page.getByLabel('Loại hình').selectOption('COOPERATIVE_GROUP');
  await page.getByLabel('Xã, phường').selectOption(COMMUNE);
  await page.getByLabel('Địa chỉ cơ sở').fill('Thôn 3');
  await page.getByLabel('Họ và tên').fill('Mai Văn Thuần');
  await page.getByLabel('Số điện thoại').fill('0912 345 678');
  await page.getByLabel('Thư điện tử').fill(email);
  await checkPage();
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi đăng ký');

  await page.goto(await linkIn(request, email, /Xác minh thư điện tử/));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xác minh thư điện tử');
  await checkPage();
  await page.getByRole('button', { name: 'Xác minh và gửi đăng ký' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã gửi đăng ký tới xã');

  const officer = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await signIn(account(HOST, 'commune_officer'), officer);
  await officer
    .getByRole('link', { name: new RegExp(organisation) })
    .first()
    .click();
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(organisation);
  await officer.getByRole('button', { name: 'Xác nhận chủ thể' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Xác nhận chủ thể' }).click();
  await expect(officer.getByText('Đã xác nhận', { exact: true })).toBeVisible();
  await officer.context().close();

  await linkIn(request, email, new RegExp(`Đăng ký của ${organisation} đã được xác nhận`));
  await choosePassword(page, await linkIn(request, email, /Kích hoạt tài khoản OCOP/));
  await signIn(
    { host: HOST, username: email, password: PASSWORD, role: 'owner_admin', fullName: 'Mai Văn Thuần' },
    page,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm');
  await checkPage();
});

test('a session that Keycloak ends is over here, too', async ({ page, request, signIn }, { project }) => {
  test.skip(project.name !== 'desk', 'the same on a phone');
  const who = account('bentre', 'inspector');
  await signIn(who);
  const start = await request.get(`${origin(who.host)}/dang-nhap`, { maxRedirects: 0 });
  const realm = (start.headers()['location'] ?? '').replace(/\/auth\?.*/, '');
  const keycloak = await page.context().newPage();
  await keycloak.goto(`${realm}/logout`);
  await keycloak.locator('#kc-logout').click();
  await expect.poll(async () => (await page.request.get(`${origin(who.host)}/api/me`)).status()).toBe(401);
});
