import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { origin } from '../workspaces.ts';

/** Made-up land use of a commune of Thanh Hóa in VN-2000, zone of 105°00′. */
export const MAP_FILE = fileURLToPath(
  new URL('../../../deploy/local/demo-data/quy-hoach-mo-phong-thanhhoa.zip', import.meta.url),
);

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

/** Says in which zone of VN-2000 the chosen file is. */
export async function chooseZone(page: Page, meridian: string): Promise<void> {
  await page.getByLabel('Hệ tọa độ của tệp').selectOption({ label: `VN-2000 múi 3°, kinh tuyến trục ${meridian}` });
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

export async function withdrawMap(page: Page): Promise<void> {
  await page.getByLabel('Lý do thu hồi').fill('Chỉ để kiểm thử');
  await page.getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(page.getByText('Đã thu hồi').first()).toBeVisible();
}

/** On the public map, looks at the middle of a commune with this one plan shown, and reads about the parcel there. */
export async function readParcel(page: Page, { name, commune }: WantedPlan): Promise<Locator> {
  await page.getByLabel('Tìm xã, phường').fill(commune);
  await page.getByRole('button', { name: commune, exact: true }).click();
  await mapDrawn(page);
  // Producers lie above parcels, and whoever publishes a plan at the same time puts it above this one.
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name, exact: true }).check();
  await mapDrawn(page);
  await page.getByRole('button', { name: 'Xem ô đất ở giữa bản đồ' }).click();
  const card = page.getByRole('region', { name: 'Thông tin' });
  await expect(card).toContainText(name);
  await expect(card).toContainText(' ha)');
  await mapDrawn(page);
  return card;
}
