import { expect, test } from '../test.ts';
import { origin } from '../workspaces.ts';

const fronts = [
  { host: 'thanhhoa', heading: 'Mỗi xã một sản phẩm Thanh Hóa', producers: true },
  { host: 'bentre', heading: 'Mỗi xã một sản phẩm Bến Tre', producers: true },
  { host: 'quocgia', heading: 'Cơ sở dữ liệu OCOP quốc gia', producers: false },
  { host: 'vanhanh', heading: 'Vận hành nền tảng OCOP', producers: false },
] as const;

for (const { host, heading, producers } of fronts) {
  test(`${host} has a front page of its own`, async ({ page, checkPage }) => {
    await page.goto(`${origin(host)}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main').getByRole('link', { name: /Đăng nhập/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Đăng ký chủ thể' })).toHaveCount(producers ? 1 : 0);
    await checkPage();
  });
}

test('the front page speaks English when asked, and remembers it', async ({ page }) => {
  await page.goto(`${origin('thanhhoa')}/`);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One Commune One Product Thanh Hóa');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One Commune One Product Thanh Hóa');
});

test('the content policy allows nothing inline', async ({ request }) => {
  const answer = await request.get(`${origin('thanhhoa')}/`);
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(await answer.text()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
});

for (const path of ['/', '/app', '/api/workspace', '/dang-nhap', '/khong-co']) {
  test(`an unknown host answers ${path} with a plain 404`, async ({ request }) => {
    const answer = await request.get(`${origin('khongco')}${path}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toMatch(/thanhhoa|bentre|Thanh Hóa|Bến Tre/i);
  });
}
