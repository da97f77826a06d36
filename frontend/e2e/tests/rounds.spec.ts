import { keepPicture } from '../pictures.ts';
import { openRound } from '../steps/evaluation.ts';
import { person } from '../steps/people.ts';
import { expect, test } from '../test.ts';
import { origin } from '../workspaces.ts';

test('the agency sets up the rounds of the law and everybody sees the cut-offs', async ({
  page,
  signIn,
  checkPage,
}, info) => {
  await signIn(person('bentre', 'thammuu'));
  await openRound(page);
  await checkPage();
  await keepPicture(page, 'dot-danh-gia', info);
  await page.getByText('Thêm đợt bổ sung').click();
  await page.getByRole('button', { name: 'Thêm đợt', exact: true }).click();
  await expect(page.getByText('Vui lòng nhập ô này.').first()).toBeVisible();
  await checkPage();

  await page.goto(`${origin('bentre')}/app/rounds?year=2031`);
  await expect(page.getByRole('heading', { name: 'Năm 2031', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Năm sau' }).click();
  await expect(page.getByRole('heading', { name: 'Năm 2032', exact: true })).toBeVisible();
  await checkPage();
});
