import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

interface Template {
  version: string;
  groups: { sets: { parts: { max: number }[] }[] }[];
}

const shipped = new URL('../../../backend/src/main/resources/criteria/criteria-2026.1.json', import.meta.url);

function templateFile(change: (template: Template) => void) {
  const template = JSON.parse(readFileSync(shipped, 'utf8')) as Template;
  change(template);
  return {
    name: `bo-tieu-chi-${template.version}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(template)),
  };
}

test('the national office finds all sets, searches without diacritics and prints a sheet', async ({
  page,
  signIn,
  checkPage,
}) => {
  await signIn(account('quocgia', 'central_officer'));
  await page.goto(`${origin('quocgia')}/app/criteria`);
  await page.getByRole('link', { name: 'Phiên bản 2026.1' }).click();
  await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(26);
  await checkPage();

  await page.getByRole('searchbox', { name: 'Tìm tiêu chí' }).fill('vung nguyen lieu');
  await page.getByRole('link', { name: 'Vùng nguyên liệu được cấp chứng nhận chất lượng' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bộ 1. Rau, củ, quả, hạt tươi');
  await expect(page.getByRole('article', { name: /1\.5 Liên kết sản xuất/ }).getByRole('img')).toHaveCount(2);
  await checkPage();

  const sheet = await page.getByRole('link', { name: 'In phiếu đánh giá' }).getAttribute('href');
  const answer = await page.request.get(`${origin('quocgia')}${sheet ?? ''}`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a file with a wrong sum is refused with sentences; a right one is published and provinces see it at once', async ({
  page,
  browser,
  signIn,
  checkPage,
}) => {
  // A year of its own, so that the test can run again on the same database.
  const year = randomInt(3000, 9999);
  const version = `${year}.1`;
  await signIn(account('quocgia', 'central_officer'));
  await page.goto(`${origin('quocgia')}/app/criteria`);
  const file = page.getByLabel('Tệp bộ tiêu chí (JSON)');
  await file.setInputFiles(
    templateFile((template) => {
      template.version = version;
      const part = template.groups[0]?.sets[0]?.parts[0];
      if (part) part.max = 39;
    }),
  );
  await expect(page.getByText('Bộ B01: tổng điểm các phần là 99, phải bằng 100.')).toBeVisible();
  await checkPage();

  await file.setInputFiles(
    templateFile((template) => {
      template.version = version;
    }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Dự thảo phiên bản ${version}`);
  await page.getByLabel('Căn cứ pháp lý').fill(`Quyết định thử nghiệm ${year}`);
  await page.getByLabel('Áp dụng từ ngày').fill(`${year}-01-01`);
  await checkPage();
  await page.getByRole('button', { name: 'Công bố' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Phiên bản ${version}`);

  const province = await browser.newPage();
  await signIn(account('bentre', 'province_officer'), province);
  await province.goto(`${origin('bentre')}/app/criteria`);
  await expect(province.getByRole('link', { name: `Phiên bản ${version}` })).toBeVisible();
  await expect(province.getByRole('button', { name: 'Tải lên phiên bản mới' })).toHaveCount(0);
  await province.close();
});
