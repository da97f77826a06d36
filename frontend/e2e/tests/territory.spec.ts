import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

for (const words of ['ben tre', 'Bến Tre'.normalize('NFD')]) {
  test(`“${words}” finds the former province and what it became`, async ({ page, signIn, checkPage }) => {
    await signIn(account('thanhhoa', 'province_officer'));
    await page.goto(`${origin('thanhhoa')}/app/territory`);
    await page.getByRole('searchbox', { name: 'Tìm đơn vị hành chính' }).fill(words);
    await page.getByRole('link', { name: 'Tỉnh Bến Tre' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tỉnh Bến Tre');
    await checkPage();
    await page.getByRole('region', { name: 'Nay thuộc' }).getByRole('link', { name: 'Tỉnh Vĩnh Long' }).click();
    const madeFrom = page.getByRole('region', { name: 'Hình thành từ' });
    await expect(madeFrom.getByRole('link')).toHaveText(['Tỉnh Bến Tre', 'Tỉnh Trà Vinh', 'Tỉnh Vĩnh Long']);
  });
}

test('the operator and the national office have the list, too', async ({ page, browser, signIn, checkPage }) => {
  await signIn(account('vanhanh', 'platform_operator'));
  await page.goto(`${origin('vanhanh')}/app/territory?q=24&level=PROVINCE`);
  await expect(page.getByRole('link', { name: 'Tỉnh Bắc Giang' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tỉnh Bắc Ninh' })).toBeVisible();
  await checkPage();
  const national = await browser.newPage();
  await signIn(account('quocgia', 'central_officer'), national);
  await national.goto(`${origin('quocgia')}/app/territory?q=hac+thanh`);
  await expect(national.getByRole('link', { name: 'Phường Hạc Thành' })).toBeVisible();
  await national.close();
});

test('the list found is also an Excel file', async ({ page, signIn }, { project }) => {
  test.skip(project.name !== 'desk', 'the same on a phone');
  await signIn(account('thanhhoa', 'province_officer'));
  await page.goto(`${origin('thanhhoa')}/app/territory?q=ben+tre&period=before`);
  await expect(page.getByRole('link', { name: 'Tỉnh Bến Tre' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Xuất Excel' }).click();
  expect((await download).suggestedFilename()).toBe('don-vi-hanh-chinh.xlsx');
  expect((await download).url()).toContain('on=2025-06-30');
});
