import { keepPicture } from '../pictures.ts';
import {
  addEvidence,
  beginDossier,
  forwardByCommune,
  newProduct,
  openDossier,
  openPart,
  receiptOf,
  scoreOneself,
  step,
  writeReport,
} from '../steps/dossier.ts';
import { locals } from '../steps/people.ts';
import { expect, test } from '../test.ts';
import { origin } from '../workspaces.ts';

test.setTimeout(400_000);

test('a producer scores himself, adds evidence and files; the commune returns, then reports to the province', async ({
  page,
  browser,
  signIn,
  checkPage,
}, info) => {
  const { producer, commune } = locals('thanhhoa', info);
  await signIn(producer);
  const product = await newProduct(page);

  await test.step('the dossier is written part by part', async () => {
    const id = await beginDossier(page, product);
    await checkPage();
    await keepPicture(page, 'ho-so-loi-khai', info);
    await writeReport(page);
    await expect(page.locator('article[id^="criterion-"]').first()).toBeVisible();
    await scoreOneself(page);
    await checkPage();
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await keepPicture(page, 'ho-so-tu-cham', info);
    await page.reload();
    await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();

    await openPart(page, /Kiểm tra và nộp/);
    await expect(page.getByRole('heading', { name: /^Phải bổ sung trước khi nộp/ })).toBeVisible();
    await checkPage();
    await keepPicture(page, 'ho-so-con-thieu', info);
    await page.getByRole('button', { name: 'Đến minh chứng' }).first().click();
    await addEvidence(page, 'Giấy chứng nhận đăng ký doanh nghiệp');
    await checkPage();
    await keepPicture(page, 'ho-so-minh-chung', info);

    await openPart(page, /Kiểm tra và nộp/);
    for (const form of ['01', '02']) {
      const paper = await page.request.get(`${origin('thanhhoa')}/api/dossiers/${id}/form-${form}.pdf`);
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
    await step(page, 'Nộp hồ sơ');
    expect(await receiptOf(page)).toMatch(/^\d+\/PĐK/);
    await checkPage();
    await keepPicture(page, 'ho-so-da-nop', info);
  });

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const office = await (await browser.newContext()).newPage();
  await signIn(commune, office);

  await test.step('the commune sends it back with a reason, and gets it again', async () => {
    await office.getByRole('link', { name: new RegExp(product.name) }).click();
    await expect(office.getByText(/^Còn \d+ ngày làm việc$/).first()).toBeVisible();
    await checkPage(office);
    await keepPicture(office, 'ho-so-xa-tiep-nhan', info);
    await step(office, 'Trả lại để bổ sung', { reason: 'Bổ sung phiếu kiểm nghiệm còn hạn.' });
    await expect(office.getByText('Xã trả lại để bổ sung').first()).toBeVisible();

    await openDossier(page, id);
    await expect(page.getByText('Bổ sung phiếu kiểm nghiệm còn hạn.').first()).toBeVisible();
    await checkPage();
    await keepPicture(page, 'ho-so-tra-lai', info);
    await openPart(page, /Minh chứng/);
    await addEvidence(page, 'Phiếu kiểm nghiệm số 118', 'TEST_REPORT');
    await openPart(page, /Kiểm tra và nộp/);
    await step(page, 'Nộp lại');
    await expect(page.getByText('Đã nộp, chờ xã tiếp nhận').first()).toBeVisible();
  });

  await test.step('the commune gives its four opinions and forwards', async () => {
    await forwardByCommune(office, id);
    await checkPage(office);
    await keepPicture(office, 'ho-so-xa-bao-cao', info);
    const paper = await office.request.get(`${origin('thanhhoa')}/api/dossiers/${id}/form-03.pdf`);
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await office.goto(`${origin('thanhhoa')}/app/dossiers`);
    await expect(office.getByRole('link', { name: product.name })).toBeVisible();
    await checkPage(office);
    await keepPicture(office, 'ho-so-danh-sach', info);
  });
  await office.context().close();
});
