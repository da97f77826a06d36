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

/** A bottle on a table with the grain of a photograph, drawn by the browser. */
async function photograph(page: Page): Promise<Buffer> {
  const studio = await page.context().newPage();
  await studio.setViewportSize({ width: 1200, height: 900 });
  await studio.setContent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" style="position:fixed;inset:0">
    <filter id="grain"><feTurbulence baseFrequency="0.6" numOctaves="3" seed="7"/>
      <feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.4  0 0 0 0 0.3  0.3 0.3 0 0 0"/></filter>
    <linearGradient id="glass"><stop offset="0" stop-color="#5a2a0c"/><stop offset="0.3" stop-color="#c4742a"/>
      <stop offset="1" stop-color="#3d1a06"/></linearGradient>
    <rect width="1200" height="640" fill="#d9cdb8"/><rect y="640" width="1200" height="260" fill="#8a6a48"/>
    <ellipse cx="620" cy="800" rx="220" ry="34" fill="#5b452f"/>
    <path d="M550 110h100v150q90 60 90 140v370q0 40-40 40H500q-40 0-40-40V400q0-80 90-140z" fill="url(#glass)"/>
    <rect x="540" y="60" width="120" height="70" rx="8" fill="#17603a"/>
    <rect x="460" y="460" width="280" height="220" fill="#f3ecd8"/><circle cx="600" cy="570" r="70" fill="#b8860b"/>
    <rect width="1200" height="900" filter="url(#grain)"/></svg>`);
  const picture = await studio.screenshot();
  await studio.close();
  return picture;
}

interface Pictured {
  id: string;
  name: string;
}

/** Gives a product its first picture; tests side by side may find that another has. */
export async function ensurePicture(page: Page, origin: string, { id, name }: Pictured): Promise<void> {
  const first = page.getByRole('img', { name: `${name}, ảnh 1` });
  await expect(async () => {
    await page.goto(`${origin}/app/products/${id}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Hình ảnh' })).toBeVisible();
    if (await first.isHidden()) {
      const buffer = await photograph(page);
      await page.getByLabel(/^Thêm ảnh/).setInputFiles({ name: 'san-pham.png', mimeType: 'image/png', buffer });
    }
    await expect(first).toBeVisible();
  }).toPass({ timeout: 60_000 });
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
