import { keepPicture } from '../pictures.ts';
import { fileQuickly, forwardByCommune, newProduct, openDossier, reportByAdvisors, step } from '../steps/dossier.ts';
import { locals, person } from '../steps/people.ts';
import { expect, test } from '../test.ts';
import { origin } from '../workspaces.ts';

test.setTimeout(400_000);

test('the province receives a dossier, sends it back, accepts it and gets the advisory report', async ({
  page,
  browser,
  signIn,
  checkPage,
}, info) => {
  const { producer, commune } = locals('bentre', info);
  const owner = await (await browser.newContext()).newPage();
  await signIn(producer, owner);
  const product = await newProduct(owner, 'Kẹo dừa Giồng Trôm');
  const id = await fileQuickly(owner, product);
  const office = await (await browser.newContext()).newPage();
  await signIn(commune, office);
  await forwardByCommune(office, id);

  await signIn(person('bentre', 'thammuu'));
  await expect(page.getByRole('link', { name: new RegExp(`Tiếp nhận hồ sơ ${product.name}`) })).toBeVisible();
  await page.goto(`${origin('bentre')}/app/dossier-board`);
  const column = page.getByRole('region', { name: 'Chờ tỉnh tiếp nhận' });
  await expect(column.getByRole('link', { name: product.name })).toBeVisible();
  await checkPage();
  await keepPicture(page, 'bang-theo-doi', info);
  await column.getByRole('checkbox', { name: `Chọn hồ sơ ${product.name}` }).check();
  await page.getByRole('button', { name: 'Tiếp nhận 1 hồ sơ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(
    page.getByRole('region', { name: 'Tỉnh kiểm tra' }).getByRole('link', { name: product.name }),
  ).toBeVisible();

  await openDossier(page, id);
  await expect(page.getByText(/đợt \d+ năm \d+|Chưa có đợt đánh giá/).first()).toBeVisible();
  await checkPage();
  await keepPicture(page, 'ho-so-tinh-kiem-tra', info);
  await step(page, 'Trả lại xã', { reason: 'Báo cáo của xã chưa nêu tỷ lệ lao động địa phương.' });
  await openDossier(office, id);
  await step(office, 'Chuyển lại lên tỉnh', { number: '41/CV-UBND', day: '25/11/2026' });
  await openDossier(page, id);
  await step(page, 'Trả lại chủ thể', { reason: 'Bổ sung giấy công bố chất lượng.' });
  await openDossier(owner, id);
  await expect(owner.getByText('Bổ sung giấy công bố chất lượng.').first()).toBeVisible();
  await owner.getByRole('button', { name: /Kiểm tra và nộp/ }).click();
  await step(owner, 'Gửi bổ sung');

  await openDossier(page, id);
  await step(page, 'Chấp nhận, giao Tổ tư vấn');
  const advisor = await (await browser.newContext()).newPage();
  await signIn(person('bentre', 'totruong'), advisor);
  await reportByAdvisors(advisor, id);
  await checkPage(advisor);
  await advisor.getByRole('link', { name: 'Xem văn bản kèm theo' }).waitFor();
  await keepPicture(advisor, 'ho-so-to-tu-van', info);
  for (const other of [owner, office, advisor]) await other.context().close();
});
