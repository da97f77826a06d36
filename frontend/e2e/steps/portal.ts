import { expect, type Page } from '@playwright/test';

/** Finds a product on the province's portal and opens its page. */
export async function openPublicProduct(page: Page, origin: string, words: string, name: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}
