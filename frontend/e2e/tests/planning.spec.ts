import { randomUUID } from 'node:crypto';
import { keepPicture } from '../pictures.ts';
import {
  addPlan,
  chooseMapFile,
  chooseZone,
  importMap,
  MAP_FILE,
  mapDrawn,
  publishMap,
  readParcel,
  withdrawMap,
} from '../steps/planning.ts';
import { expect, test } from '../test.ts';
import { account, origin } from '../workspaces.ts';

test('a planner imports a map in VN-2000, looks at it, publishes and withdraws it', async ({
  page,
  signIn,
  checkPage,
}, info) => {
  test.setTimeout(240_000);
  const name = `Quy hoạch thử ${randomUUID().slice(0, 8)}`;
  await signIn(account('thanhhoa', 'planner'));
  await addPlan(page, { name, commune: 'Xã Hoằng Thanh' });
  await checkPage();
  await chooseMapFile(page, MAP_FILE);
  await expect(page.getByText('Tệp tự khai hệ tọa độ này.')).toBeVisible();
  await chooseZone(page, '105°45′');
  await page.getByRole('button', { name: 'Kiểm tra và nạp' }).click();
  await expect(page.getByRole('alert')).toContainText('kinh tuyến trục 105°00′ thì khớp');
  await keepPicture(page, 'quy-hoach-sai-mui', info);
  await chooseZone(page, '105°00′');
  await importMap(page);
  await mapDrawn(page);
  await checkPage();
  await keepPicture(page, 'quy-hoach-bao-cao', info);
  await page.getByRole('heading', { name: 'Xem trước trên bản đồ' }).scrollIntoViewIfNeeded();
  await keepPicture(page, 'quy-hoach-xem-truoc', info);
  await publishMap(page);

  const published = await page.request.get(`${origin('thanhhoa')}/api/map`);
  const { layers } = (await published.json()) as { layers: { plan: { name: string } }[] };
  expect(layers.map(({ plan }) => plan.name)).toContain(name);

  // Other tests look at the same map: what was made here goes again.
  await withdrawMap(page);
});

test('everybody finds a commune on the public map and reads about a parcel and a producer', async ({
  page,
  checkPage,
}, info) => {
  test.setTimeout(240_000);
  await page.goto(`${origin('thanhhoa')}/ban-do`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bản đồ/);
  await mapDrawn(page);
  await checkPage();
  await keepPicture(page, 'ban-do-tinh', info);

  await page.getByLabel('Tìm xã, phường').fill('hoang thanh');
  await expect(page.getByRole('button', { name: 'Xã Hoằng Thanh', exact: true })).toBeVisible();
  const plan = page.getByRole('checkbox', { name: /^Quy hoạch sử dụng đất xã Hoằng Thanh/ });
  const name = await plan.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent.trim() ?? '');
  const card = await readParcel(page, { name, commune: 'Xã Hoằng Thanh' });
  await expect(card).toContainText('Dữ liệu mô phỏng để dùng thử');
  await card.scrollIntoViewIfNeeded();
  await keepPicture(page, 'ban-do-o-dat', info);
  await page.getByRole('button', { name: 'Đóng' }).click();

  await page.getByRole('checkbox', { name: 'Chủ thể có sản phẩm OCOP' }).check();
  await page.getByLabel('Hạng sao').selectOption('5');
  await page.getByRole('list', { name: 'Chủ thể có sản phẩm OCOP' }).getByRole('button').first().click();
  await expect(card.getByRole('img', { name: /5/ }).first()).toBeVisible();
  await mapDrawn(page);
  await checkPage();
  await keepPicture(page, 'ban-do-chu-the', info);
});

test('a producer chooses its place on the map', async ({ page, signIn }, info) => {
  await signIn(account('thanhhoa', 'owner_admin'));
  await page.goto(`${origin('thanhhoa')}/app/producers`);
  await page
    .getByRole('link', { name: /Lê Gia/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Chọn trên bản đồ' }).click();
  await mapDrawn(page);
  await page.getByRole('application', { name: 'Bản đồ để chọn vị trí' }).click();
  await expect(page.getByText(/^Vĩ độ/)).toBeVisible();
  await keepPicture(page, 'vi-tri-chu-the', info);
});
