import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { call } from './api.ts';
import { criteriaOf } from './dossier.ts';

/** Today in Vietnam, as the screens show a day: minutes are not dated before the meeting, nor a decision before the minutes. */
export function today(): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

/** How far below the best option a criterion is scored. */
export type Severity = (criterion: string) => number;

const BEST: Severity = () => 0;

/** The rounds of next year, set up once and the first of them open. */
export async function openRound(page: Page): Promise<void> {
  const year = new Date().getFullYear() + 1;
  await page.goto(new URL(`/app/rounds?year=${year}`, page.url()).href);
  await expect(page.getByRole('heading', { name: `Năm ${year}`, exact: true })).toBeVisible();
  const first = page.getByRole('listitem', { name: `Đợt 1 năm ${year}` });
  const propose = page.getByRole('button', { name: 'Lập các đợt theo quy định' });
  await expect(first.or(propose)).toBeVisible();
  // Tests side by side may set them up at the same time: the second one finds them there.
  if (await propose.isVisible()) await propose.click();
  await expect(first).toBeVisible();
  const open = first.getByRole('button', { name: 'Mở đợt' });
  if (await open.isVisible()) {
    await open.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt' }).click();
  }
  await expect(first.getByText('Đang mở')).toBeVisible();
}

export interface Seat {
  name: string;
  held: 'Chủ tịch' | 'Thư ký' | 'Thành viên';
  agency: string;
}

/** Chair, secretary and three members who have accounts. */
export const COUNCIL_OF_THANH_HOA: readonly Seat[] = [
  { name: 'Lê Hồng Quang', held: 'Chủ tịch', agency: 'UBND tỉnh' },
  { name: 'Nguyễn Thị Thanh Xuân', held: 'Thư ký', agency: 'Sở Nông nghiệp và Môi trường' },
  { name: 'Trương Thị Hoa', held: 'Thành viên', agency: 'Sở Công Thương' },
  { name: 'Vũ Ngọc Sơn', held: 'Thành viên', agency: 'Sở Y tế' },
  { name: 'Cao Văn Cường', held: 'Thành viên', agency: 'Sở Khoa học và Công nghệ' },
];

/** A council by decision with these people; answers its id. */
export async function formCouncil(page: Page, seats: readonly Seat[], decision: string): Promise<string> {
  await page.goto(new URL('/app/councils/new', page.url()).href);
  await page.getByLabel('Số quyết định').fill(decision);
  await page.getByLabel('Ngày quyết định').fill('20/11/2026');
  for (const { name, held, agency } of seats) {
    const seat = page.getByRole('group', { name });
    await seat.getByLabel('Nhiệm vụ').selectOption({ label: held });
    await seat.getByLabel('Cơ quan').fill(agency);
  }
  await page.getByRole('button', { name: 'Lưu Hội đồng' }).click();
  await page.waitForURL(/\/councils\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('region', { name: 'Thành viên' })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Puts a dossier before the council. */
export async function scheduleDossier(page: Page, councilId: string, product: string): Promise<void> {
  await page.goto(new URL(`/app/councils/${councilId}`, page.url()).href);
  await page.getByRole('checkbox', { name: new RegExp(product) }).check();
  await page.getByLabel('Ngày họp').fill(today());
  await page.getByRole('button', { name: 'Xếp lịch 1 hồ sơ' }).click();
  await expect(page.getByRole('link', { name: product })).toBeVisible();
}

/** A step of chair or secretary, on the page of the dossier's scoring. */
export async function leadScoring(page: Page, dossierId: string, action: string): Promise<void> {
  await page.goto(new URL(`/app/scoring/${dossierId}/progress`, page.url()).href);
  const lead = page
    .getByRole('region', { name: 'Điều hành chấm điểm' })
    .getByRole('button', { name: action, exact: true });
  await lead.click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
  await expect(lead).toHaveCount(0);
}

export async function openSheet(page: Page, dossierId: string): Promise<void> {
  await page.goto(new URL(`/app/scoring/${dossierId}`, page.url()).href);
  await expect(page.getByRole('region', { name: 'Kết quả của phiếu' })).toBeVisible();
}

/** Chooses at the criterion on the screen: the best option, or the one that many below it. */
export async function chooseBest(page: Page, below = 0): Promise<void> {
  const labels = page.locator('article label:has(input[type="radio"])');
  const points = (await labels.allInnerTexts()).map((label) => Number(/(\d+)\s*điểm/.exec(label)?.[1] ?? '0'));
  const order = points.map((worth, index) => ({ worth, index })).sort((one, other) => other.worth - one.worth);
  const { index } = order[Math.min(below, order.length - 1)] ?? { index: 0 };
  await labels.nth(index).click();
  await expect(labels.nth(index).getByRole('radio')).toBeChecked();
}

const nextOpen = (page: Page) => page.getByRole('button', { name: /^Tiêu chí chưa chấm/ });

/** Goes on to the next criterion that is not scored. */
export async function toNextOpen(page: Page): Promise<void> {
  const heading = page.locator('article legend');
  const before = (await heading.textContent()) ?? '';
  await nextOpen(page).click();
  await expect(heading).not.toHaveText(before);
}

/** Scores every criterion, from one that is open to the next. */
export async function fillSheet(page: Page, below: Severity = BEST): Promise<void> {
  const end = page.getByRole('button', { name: 'Đến phần kết thúc' });
  for (;;) {
    const heading = (await page.locator('article legend').textContent()) ?? '';
    await chooseBest(page, below(/\d+(\.\d+)?/.exec(heading)?.[0] ?? ''));
    await expect(nextOpen(page).or(end)).toBeVisible();
    if (await end.isVisible()) break;
    await toNextOpen(page);
  }
  await end.click();
}

/** Hands the sheet in; its end is on the screen. */
export async function handIn(page: Page): Promise<void> {
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Gửi phiếu', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(page.getByText(/^Đã gửi lúc/)).toBeVisible();
}

interface Sheet {
  templateId: string;
  setCode: string;
  version: number;
}

/** A sheet filled and handed in by the API, for tests of what comes afterwards. */
export async function sendBallotQuickly(page: Page, dossierId: string, below: Severity = BEST): Promise<void> {
  const path = `/api/scoring/${dossierId}/ballot`;
  const { templateId, setCode, version } = await call<Sheet>(page, 'GET', path);
  const choices = (await criteriaOf(page, templateId, setCode)).map(({ code, options }) => {
    const order = [...options].sort((one, other) => other.points - one.points);
    const option = order[Math.min(below(code), order.length - 1)]?.number ?? null;
    return [code, { option, comment: null }] as const;
  });
  const sheet = {
    mutationId: randomUUID(),
    choices: Object.fromEntries(choices),
    knockouts: [],
    generalComment: null,
  };
  const saved = await call<Sheet>(page, 'PUT', path, sheet, { 'If-Match': `"${version}"` });
  await call(page, 'POST', `${path}/send`, undefined, { 'If-Match': `"${saved.version}"` });
}

/** The council's conclusion with its minutes. */
export async function concludeScoring(page: Page, dossierId: string, minutes: string): Promise<void> {
  await page.goto(new URL(`/app/scoring/${dossierId}/progress`, page.url()).href);
  const form = page.getByRole('region', { name: 'Kết luận của Hội đồng' });
  await form.getByLabel('Số biên bản').fill(minutes);
  await form.getByLabel('Ngày biên bản').fill(today());
  await form.getByLabel(/^Ý kiến thảo luận/).fill('Hội đồng thống nhất với kết quả chấm điểm.');
  const reason = form.getByLabel('Lý do kết luận khi điểm còn chênh lệch');
  if (await reason.isVisible()) await reason.fill('Chênh lệch ở tiêu chí thị trường, Hội đồng đã trao đổi.');
  await form.getByRole('button', { name: 'Ghi kết luận' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi kết luận' }).click();
  await expect(page.getByRole('link', { name: 'Biên bản họp Hội đồng (PDF)' })).toBeVisible();
}

/** Adds the scan of the signed minutes to the conclusion on the screen. */
export async function addSignedMinutes(page: Page, scan: Buffer): Promise<void> {
  const section = page.getByRole('region', { name: 'Biên bản đã ký' });
  await section
    .getByLabel('Bản chụp biên bản đã ký')
    .setInputFiles({ name: 'bien-ban-da-ky.pdf', mimeType: 'application/pdf', buffer: scan });
  await section.getByRole('button', { name: 'Gắn vào kết luận' }).click();
  await expect(section.getByRole('link', { name: /bien-ban-da-ky\.pdf$/ })).toBeVisible();
}
