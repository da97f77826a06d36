import { fileURLToPath } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';

const folder = process.env['OCOP_GUIDE_PICTURES'] ? new URL('../../docs/huong-dan/anh/', import.meta.url) : null;

/** Keeps what is on the screen as a picture of the user guides, when asked for. */
export async function keepPicture(page: Page, name: string, { project }: TestInfo): Promise<void> {
  if (!folder) return;
  const file = project.name === 'phone' ? `${name}-dien-thoai.png` : `${name}.png`;
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)) });
}
