import { expect, type Page } from '@playwright/test';
import { origin } from '../workspaces.ts';
import { handIn, issueDecision, shown, type SignedPaper } from './certificate.ts';

const SITE = origin('thanhhoa');

/** The officer drafts the approval of one result from 90 points, the leader issues it. */
export async function approveResult(officer: Page, leader: Page, product: string, paper: SignedPaper): Promise<void> {
  await officer.goto(`${SITE}/app/decisions/waiting`);
  const queue = officer.getByRole('region', { name: /^Từ 90 điểm/ });
  // Tests side by side may have results there, too.
  await queue.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
  await queue.getByLabel(`Chọn ${product}`).check();
  await queue.getByRole('button', { name: 'Soạn quyết định cho 1 sản phẩm' }).click();
  await expect(officer.getByRole('heading', { name: 'Lời văn của dự thảo' })).toBeVisible();
  await expect(officer.getByRole('region', { name: 'Sản phẩm trong quyết định (1)' })).toContainText(product);
  await issueDecision(leader, await handIn(officer), paper);
}

/** The panel of a product among those on their way to the Ministry. */
export async function openFiveStar(page: Page, product: string) {
  await page.goto(`${SITE}/app/five-star`);
  const panel = page.getByRole('region', { name: product });
  await expect(panel).toBeVisible();
  return panel;
}

/** The officer records the letter to the Ministry and is told when the dossier itself leaves. */
export async function sendToMinistry(page: Page, product: string, { number, day }: SignedPaper): Promise<void> {
  const panel = await openFiveStar(page, product);
  await panel.getByRole('button', { name: 'Ghi công văn trình Bộ' }).click();
  await panel.getByLabel('Số văn bản').fill(number);
  await panel.getByLabel('Ngày văn bản').fill(shown(day));
  await panel.getByRole('button', { name: 'Ghi nhận' }).click();
  await expect(panel.getByText('Đã trình, chờ Bộ')).toBeVisible();
  await expect(panel.getByText(/^Hồ sơ chờ gửi về cơ quan trung ương/)).toBeVisible();
}

/** After the next delivery of data the page says that the dossier has arrived. */
export async function expectAtMinistry(page: Page, product: string): Promise<void> {
  const panel = await openFiveStar(page, product);
  await expect(panel.getByText('Cơ quan trung ương đã nhận hồ sơ này.')).toBeVisible();
}
