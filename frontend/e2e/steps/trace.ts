import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

export interface LotInput {
  product: string;
  code: string;
  /** dd/MM/yyyy. */
  madeOn: string;
  bestBefore: string;
}

async function fillStep(page: Page, number: number, place: string, day: string): Promise<void> {
  const step = page.getByRole('group', { name: `Công đoạn ${number}` });
  await step.getByLabel('Ngày thực hiện').fill(day);
  await step.getByLabel('Nơi thực hiện').fill(place);
}

/** Writes a lot down with its journey, as the producer who is signed in; ends on the lot's page and gives its address. */
export async function addLot(page: Page, origin: string, lot: LotInput): Promise<string> {
  await page.goto(`${origin}/app/lots/new`);
  await page.getByLabel('Sản phẩm', { exact: true }).selectOption({ label: lot.product });
  await page.getByLabel('Số lô', { exact: true }).fill(lot.code);
  await page.getByLabel('Ngày sản xuất', { exact: true }).fill(lot.madeOn);
  await page.getByLabel(/^Hạn sử dụng/).fill(lot.bestBefore);
  await page.getByLabel('Số lượng', { exact: true }).fill('1200');
  await page.getByLabel('Đơn vị tính', { exact: true }).fill('chai');
  await fillStep(page, 1, 'Cảng Hải Bình', lot.madeOn);
  await fillStep(page, 2, 'Xưởng Ba Làng', lot.madeOn);
  await fillStep(page, 3, 'Xưởng Ba Làng', lot.madeOn);
  await page.getByRole('button', { name: 'Lập lô' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Lô ${lot.code}`);
  return page.url();
}

/** Orders labels on the lot's page. */
export async function orderLabels(page: Page, quantity: number): Promise<void> {
  await expect(page.getByRole('img', { name: /^Tem mẫu/ })).toBeVisible();
  await page.getByLabel('Số tem', { exact: true }).fill(String(quantity));
  await page.getByRole('button', { name: 'Tạo mã và tệp in' }).click();
  await expect(page.getByText('Đã tạo mã, chưa in').first()).toBeVisible();
}

/** Downloads the newest batch, a page per label, and reads every code with an independent reader. */
export async function printedLinks(page: Page): Promise<string[]> {
  const link = page.getByRole('link', { name: 'Tải cho máy in cuộn, mỗi trang một tem (PDF)' }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const folder = mkdtempSync(join(tmpdir(), 'labels-'));
  const pdf = join(folder, 'labels.pdf');
  await download.saveAs(pdf);
  execFileSync('pdftoppm', ['-r', '300', '-png', pdf, join(folder, 'page')]);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const read = execFileSync(
    'zbarimg',
    ['--nodbus', '-q', '--raw', '-Sdisable', '-Sqrcode.enable', ...pages.map((name) => join(folder, name))],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return [...new Set(read.trim().split('\n'))];
}
