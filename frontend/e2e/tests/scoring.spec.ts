import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { keepPicture } from '../pictures.ts';
import { acceptByProvince, fileQuickly, forwardByCommune, newProduct, reportByAdvisors } from '../steps/dossier.ts';
import {
  addSignedMinutes,
  chooseBest,
  concludeScoring,
  fillSheet,
  formCouncil,
  handIn,
  leadScoring,
  openRound,
  openSheet,
  scheduleDossier,
  sendBallotQuickly,
  toNextOpen,
} from '../steps/evaluation.ts';
import { locals, person } from '../steps/people.ts';
import { expect, test } from '../test.ts';
import { type Account, origin } from '../workspaces.ts';

test.use({ serviceWorkers: 'allow', actionTimeout: 20_000 });
test.setTimeout(400_000);

const HOST = 'bentre';
const SEATS = [
  { name: 'Nguyễn Thành Được', held: 'Chủ tịch', agency: 'UBND tỉnh' },
  { name: 'Bùi Thị Mỹ Hạnh', held: 'Thư ký', agency: 'Sở Nông nghiệp và Môi trường' },
  { name: 'Hồ Thị Cẩm Tú', held: 'Thành viên', agency: 'Sở Công Thương' },
  { name: 'Ngô Văn Lực', held: 'Thành viên', agency: 'Sở Y tế' },
  { name: 'Châu Thanh Liêm', held: 'Thành viên', agency: 'Sở Khoa học và Công nghệ' },
] as const;

type SignIn = (account: Account, page?: Page) => Promise<void>;

async function as(browser: Browser, signIn: SignIn, username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(person(HOST, username), page);
  return page;
}

test('a council scores a dossier without seeing one another, one of them without a network, and concludes', async ({
  page,
  context,
  browser,
  signIn,
  checkPage,
}, info) => {
  const { producer, commune } = locals(HOST, info);
  const owner = await (await browser.newContext()).newPage();
  const office = await (await browser.newContext()).newPage();
  await signIn(producer, owner);
  const product = await newProduct(owner, 'Kẹo dừa sầu riêng');
  const id = await fileQuickly(owner, product);
  await signIn(commune, office);
  await forwardByCommune(office, id);

  const agency = await as(browser, signIn, 'thammuu');
  await test.step('the province accepts, forms a council and schedules', async () => {
    await acceptByProvince(agency, id);
    await reportByAdvisors(agency, id);
    await openRound(agency);
    const council = await formCouncil(agency, SEATS, `${randomUUID().slice(0, 6)}/QĐ-UBND`);
    await checkPage(agency);
    await scheduleDossier(agency, council, product.name);
    await checkPage(agency);
    await keepPicture(agency, 'hoi-dong', info);
  });

  const secretary = await as(browser, signIn, 'thuky');
  await leadScoring(secretary, id, 'Mở chấm điểm');
  await expect(secretary.getByText('Đã gửi 0/4 phiếu')).toBeVisible();

  await test.step('a member scores through a loss of network', async () => {
    await signIn(person(HOST, 'hoidong1'));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await openSheet(page, id);
    await page.getByRole('button', { name: 'Giấy chứng nhận đăng ký doanh nghiệp' }).click();
    await expect(page.getByRole('img', { name: /trang 1/ })).toBeVisible();
    await checkPage();
    await keepPicture(page, 'phieu-cham', info);
    await chooseBest(page);
    await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();

    await context.setOffline(true);
    await toNextOpen(page);
    await chooseBest(page);
    await page.getByLabel('Nhận xét của bạn').fill('Vùng nguyên liệu đã được cấp mã số.');
    await expect(page.getByText('Đang lưu trên máy')).toBeVisible();
    await keepPicture(page, 'phieu-cham-mat-mang', info);
    await page.reload();
    await expect(page.getByLabel('Nhận xét của bạn')).toHaveValue('Vùng nguyên liệu đã được cấp mã số.');
    await expect(page.getByText('Đã chấm 2/', { exact: false }).first()).toBeVisible();
    await checkPage();

    await context.setOffline(false);
    await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
    await toNextOpen(page);
    await fillSheet(page);
    await checkPage();
    await keepPicture(page, 'phieu-cham-ket-thuc', info);
    await handIn(page);
  });

  await test.step('the others score, and nobody sees anything before closing', async () => {
    for (const username of ['hoidong2', 'hoidong3', 'chutich']) {
      const member = await as(browser, signIn, username);
      await sendBallotQuickly(member, id);
      const peek = await member.request.get(`${origin(HOST)}/api/scoring/${id}/result`);
      expect(peek.status()).toBe(409);
      await member.context().close();
    }
  });

  await test.step('the secretary closes and the council concludes', async () => {
    await leadScoring(secretary, id, 'Khóa chấm điểm');
    await expect(secretary.getByRole('region', { name: 'Kết quả chấm điểm' })).toBeVisible();
    await checkPage(secretary);
    await keepPicture(secretary, 'ket-qua-cham', info);
    await concludeScoring(secretary, id, '08/BB-HĐ');
    await checkPage(secretary);
    const minutes = await secretary.request.get(`${origin(HOST)}/api/scoring/${id}/minutes.pdf`);
    const paper = await minutes.body();
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await addSignedMinutes(secretary, paper);
    await checkPage(secretary);
  });
  for (const other of [owner, office, agency, secretary]) await other.context().close();
});
