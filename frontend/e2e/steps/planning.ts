import { expect, type Page } from '@playwright/test';
import { origin } from '../workspaces.ts';

export interface WantedPlan {
  name: string;
  /** Name of the present commune, as in the list of communes. */
  commune: string;
}

/** A planner adds a plan that is approved and says that its data are made up. */
export async function addPlan(page: Page, { name, commune }: WantedPlan): Promise<void> {
  await page.goto(`${origin('thanhhoa')}/app/plans/new`);
  await page.getByLabel('Tên đồ án').fill(name);
  await page.getByLabel('Loại đồ án').selectOption('LAND_USE');
  await page.getByLabel('Tình trạng').selectOption('APPROVED');
  await page.getByRole('button', { name: 'Thêm xã, phường' }).click();
  await page.getByLabel('Xã, phường hiện nay').selectOption({ label: commune });
  await page.getByLabel('Số quyết định phê duyệt').fill('15/MP-UBND');
  await page.getByLabel('Ngày phê duyệt').fill('15/01/2026');
  await page.getByLabel('Cơ quan phê duyệt').fill('Không có thật, chỉ để thử');
  await page.getByLabel('Cơ quan cung cấp dữ liệu').fill('Bài kiểm thử');
  await page.getByLabel('Dữ liệu mô phỏng').check();
  await page.getByRole('button', { name: 'Lưu đồ án' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Sends a map file on the page of a plan and waits until its fields are shown. */
export async function chooseMapFile(page: Page, file: string): Promise<void> {
  await page.getByLabel('Tệp bản đồ').setInputFiles(file);
  await expect(page.getByLabel('Trường ghi ký hiệu loại đất')).toHaveValue('KyHieu');
}

/** Reads the chosen file; the page of the new version opens. */
export async function importMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra và nạp' }).click();
  await expect(page.getByRole('heading', { name: 'Báo cáo nạp' })).toBeVisible();
}

export async function publishMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Công bố' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
  await expect(page.getByText('Đang công bố').first()).toBeVisible();
}

/** Waits until everything the map shows is drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-drawn="true"]')).toBeVisible({ timeout: 30_000 });
}
