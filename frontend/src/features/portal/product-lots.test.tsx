import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import type { PublishedLot } from './portal-api';
import { ProductLots } from './product-lots';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = { lots: [] as unknown[], asked: [] as string[] };
  globalThis.fetch = (input) => {
    stand.asked.push(new URL((input as Request).url).pathname);
    return Promise.resolve(Response.json(stand.lots));
  };
  return stand;
});

const lot: PublishedLot = {
  code: 'L-02',
  madeOn: '2026-11-01',
  bestBefore: '2027-11-01',
  state: 'OPEN',
  page: '/t/lo/0198f3c0-0000-7000-8000-00000000000a',
};

beforeAll(() => i18next.loadNamespaces('portal'));

it('lists lots with their days and leads to the page of each', async () => {
  server.lots = [lot, { ...lot, code: 'L-01', bestBefore: null, state: 'RECALLED' }];
  const { container } = renderInWorkspace(<ProductLots product="p1" />);
  const list = await screen.findByRole('list', { name: 'Các lô mới nhất' });
  expect(server.asked).toContain('/api/public/products/p1/lots');
  const [newest, older] = within(list).getAllByRole('listitem');
  expect(within(newest!).getByRole('link', { name: 'Lô L-02' })).toHaveAttribute('href', lot.page);
  expect(newest).toHaveTextContent('Sản xuất ngày 01/11/2026');
  expect(newest).toHaveTextContent('Hạn sử dụng 01/11/2027');
  expect(newest).not.toHaveTextContent('thu hồi');
  expect(older).toHaveTextContent('Không ghi hạn sử dụng');
  expect(older).toHaveTextContent('Đã bị thu hồi');
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says so when no lot went out', async () => {
  server.lots = [];
  renderInWorkspace(<ProductLots product="p2" />);
  expect(await screen.findByText('Chưa có lô nào của sản phẩm này được dán tem.')).toBeVisible();
});
