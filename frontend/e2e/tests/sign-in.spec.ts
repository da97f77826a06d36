import { expect, test } from '../test.ts';
import { account, accounts, origin } from '../workspaces.ts';

/** One account of every role, of both provinces the administrator; a phone shows the same as a desk here. */
const oneOfEach = [
  ...new Map(
    accounts
      .filter(({ host, role }) => host !== 'bentre' || role === 'tenant_admin')
      .map((one) => [`${one.host} ${one.role}`, one]),
  ).values(),
];

for (const who of oneOfEach) {
  test(`${who.role} of ${who.host} signs in and starts with what to do`, async ({ page, signIn }, { project }) => {
    test.skip(project.name !== 'desk', 'the same on a phone');
    await signIn(who);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việc cần làm');
    await expect(page.getByRole('button', { name: `Tài khoản của ${who.fullName}` })).toBeVisible();
  });
}

for (const who of oneOfEach.filter(({ role }) => role === 'tenant_admin')) {
  test(`signing out of ${who.host} signs out of Keycloak too`, async ({ page, signInAfresh }, { project }) => {
    test.skip(project.name !== 'desk', 'the same on a phone');
    await signInAfresh(who);
    await page.getByRole('button', { name: `Tài khoản của ${who.fullName}` }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL(`${origin(who.host)}/`);

    await page.goto(`${origin(who.host)}/app`);
    await expect(page.locator('#password')).toBeVisible();
  });
}

for (const who of [
  account('thanhhoa', 'owner_admin'),
  account('thanhhoa', 'tenant_admin'),
  account('quocgia', 'central_officer'),
  account('vanhanh', 'platform_operator'),
]) {
  test(`the start page of ${who.role} is clean`, async ({ signIn, checkPage }) => {
    await signIn(who);
    await checkPage();
  });
}

test('after signing in the person is where they wanted to be', async ({ page }) => {
  const { username, password, host } = account('thanhhoa', 'tenant_admin');
  await page.goto(`${origin(host)}/app/khong-co-trang-nay?loc=1`);
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(`${origin(host)}/app/khong-co-trang-nay?loc=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
});

test('a session of Thanh Hóa is nothing on Bến Tre', async ({ page, signIn, context }) => {
  await signIn(account('thanhhoa', 'tenant_admin'));
  const cookies = await context.cookies(origin('thanhhoa'));
  await context.addCookies(
    cookies.map(({ name, value }) => ({
      name,
      value,
      url: origin('bentre'),
      httpOnly: true,
      sameSite: 'Lax' as const,
    })),
  );
  const answer = await context.request.get(`${origin('bentre')}/api/me`);
  expect(answer.status()).toBe(401);
  await page.goto(`${origin('bentre')}/app`);
  await expect(page.locator('#password')).toBeVisible();
});

test('a session that ended leads to the sign-in page and back', async ({ page, signIn, context }, { project }) => {
  test.skip(project.name !== 'desk', 'the same on a phone');
  const who = account('thanhhoa', 'tenant_admin');
  await signIn(who);
  await context.clearCookies();
  await page.goto(`${origin(who.host)}/app/khong-co`);
  await page.locator('#username').fill(who.username);
  await page.locator('#password').fill(who.password);
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(`${origin(who.host)}/app/khong-co`);
});

test('the navigation opens as a drawer on a phone and closes by Escape', async ({ page, signIn }, { project }) => {
  test.skip(project.name !== 'phone', 'a desk shows it beside the screen');
  await signIn(account('thanhhoa', 'tenant_admin'));
  await page.getByRole('button', { name: 'Danh mục' }).click();
  const drawer = page.getByRole('dialog', { name: 'Danh mục' });
  await expect(drawer.getByRole('link', { name: 'Việc cần làm' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('the search opens from an icon on a phone and leads to a screen', async ({ page, signIn, checkPage }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'a desk shows it always');
  await signIn(account('thanhhoa', 'tenant_admin'));
  await page.getByRole('button', { name: 'Tìm chức năng' }).click();
  const search = page.getByRole('combobox', { name: 'Tìm chức năng' });
  await expect(search).toBeFocused();
  await search.fill('nguoi dung');
  await checkPage();
  await page.getByRole('option', { name: 'Người dùng' }).click();
  await expect(page).toHaveURL(`${origin('thanhhoa')}/app/users`);
  await expect(search).toBeHidden();
});

test('Keycloak says in Vietnamese that an account realm does not exist', async ({ page, request }, { project }) => {
  test.skip(project.name !== 'desk', 'the same on a phone');
  const start = await request.get(`${origin('thanhhoa')}/dang-nhap`, { maxRedirects: 0 });
  const signIn = await request.get(new URL(start.headers()['location'] ?? '', origin('thanhhoa')).href, {
    maxRedirects: 0,
  });
  const keycloak = new URL(signIn.headers()['location'] ?? signIn.url());
  await page.goto(keycloak.href.replace('/realms/thanhhoa/', '/realms/khongco/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByText('Chưa thực hiện được')).toBeVisible();
});
