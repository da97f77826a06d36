import { expect, type Page } from '@playwright/test';
import { origin } from '../workspaces.ts';

/** As the screens show a day. */
export function shown(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The officer puts exactly these products into one draft and lands on its page. */
export async function draftDecision(page: Page, products: readonly string[]): Promise<void> {
  await page.goto(`${origin('thanhhoa')}/app/decisions/waiting`);
  const queue = page.getByRole('region', { name: /^Chờ công nhận/ });
  await queue.getByRole('button', { name: /^Bỏ chọn tất cả|^Chọn tất cả/ }).waitFor();
  const clear = queue.getByRole('button', { name: 'Bỏ chọn tất cả' });
  if (await clear.isVisible()) await clear.click();
  for (const product of products) await queue.getByLabel(`Chọn ${product}`).check();
  await queue.getByRole('button', { name: `Soạn quyết định cho ${products.length} sản phẩm` }).click();
  await expect(page.getByRole('heading', { name: 'Lời văn của dự thảo' })).toBeVisible();
}

/** The officer hands the draft on the screen to the leader; where it is. */
export async function handIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(page.getByText('Chờ lãnh đạo ký')).toBeVisible();
  return page.url();
}

export interface SignedPaper {
  number: string;
  /** ISO day. */
  day: string;
}

/** The leader enters what stands on the signed paper. */
export async function issueDecision(page: Page, address: string, { number, day }: SignedPaper): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Số, ký hiệu').fill(number);
  await page.getByLabel('Ngày quyết định').fill(shown(day));
  await page.getByRole('button', { name: 'Ban hành' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText('Đã ban hành', { exact: true })).toBeVisible();
}

/** Opens the public page of a code, as somebody who scanned it, and reads the verdict. */
export async function verdictOf(page: Page, code: string): Promise<string> {
  await page.goto(`${origin('thanhhoa')}/xac-minh/${code}`);
  return (await page.getByRole('status').locator('strong').textContent()) ?? '';
}
