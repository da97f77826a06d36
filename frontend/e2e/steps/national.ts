import { expect, type Page } from '@playwright/test';
import { origin } from '../workspaces.ts';

/** The operator sends a province's changes now (all provinces when none is named) and sees that they arrived. */
export async function exportNow(page: Page, province?: string): Promise<void> {
  await page.goto(`${origin('vanhanh')}/app/exports`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gửi dữ liệu quốc gia');
  if (province !== undefined) await page.getByLabel('Tỉnh', { exact: true }).selectOption({ label: province });
  const asked = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/api/exports/runs'),
  );
  await page.getByRole('button', { name: 'Gửi ngay' }).click();
  const answer = await asked;
  // Somebody else may have asked for the same a moment ago; then that run brings what this one would have.
  expect([202, 409]).toContain(answer.status());
  await expect
    .poll(
      async () => {
        const runs = (await (await page.request.get(`${origin('vanhanh')}/api/exports/runs`)).json()) as {
          items: { state: string }[];
        };
        return runs.items.some(({ state }) => state === 'QUEUED' || state === 'RUNNING');
      },
      { timeout: 60_000 },
    )
    .toBe(false);
  await page.reload();
}

/** The national office follows a province's number to one of its products: province, product, detail. */
export async function drillDown(page: Page, province: string, product: RegExp): Promise<void> {
  await page.goto(`${origin('quocgia')}/app/national`);
  await page.getByRole('region', { name: 'Theo tỉnh' }).getByRole('link', { name: province }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sản phẩm cả nước');
  await page.getByRole('link', { name: product }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product);
}

/** The national office opens a dossier that a province has put before the ministry. */
export async function openCandidate(page: Page, product: string): Promise<void> {
  await page.goto(`${origin('quocgia')}/app/national/candidates`);
  await page.getByRole('link', { name: product }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product);
}
