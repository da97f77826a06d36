import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { SessionProvider } from '@/shared/session/session';
import SetPage from './set-page';
import type { CriteriaSet } from './types';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = { answer: (_request: Request): Response => new Response(null, { status: 500 }) };
  globalThis.fetch = (request) => Promise.resolve(stand.answer(request as Request));
  return stand;
});

const set: CriteriaSet = {
  code: 'B11',
  mnemonic: 'CHE',
  number: 11,
  name: 'Chè tươi, chè chế biến',
  subgroup: 'Chè',
  managingAgencies: ['Bộ Nông nghiệp và Môi trường'],
  sampleRequired: true,
  knockouts: ['Giả mạo hồ sơ'],
  parts: [
    {
      code: 'C',
      name: 'Chất lượng sản phẩm',
      max: 35,
      sections: [
        {
          code: '6',
          name: 'Chỉ tiêu cảm quan',
          max: 15,
          criteria: [
            {
              code: '6.1.1',
              name: 'Hình dạng',
              max: 2,
              heading: '6.1. Ngoại hình',
              communeReviewed: true,
              binary: false,
              options: [
                { number: 1, points: 0, label: 'Không đồng đều', minForStars: null, caseCode: null },
                { number: 2, points: 2, label: 'Đồng đều', minForStars: 4, caseCode: null },
              ],
              notes: [{ kind: 'STOP', text: 'Có tạp chất gây mất an toàn thì dừng chấm' }],
            },
          ],
        },
      ],
    },
  ],
};

function answer(path: string): unknown {
  return path.endsWith('/sets/B11') ? set : { summary: { version: '2026.1' } };
}

function open() {
  server.answer = (request) => Response.json(answer(new URL(request.url).pathname));
  const router = createMemoryRouter([{ path: '/app/criteria/templates/:id/sets/:code', Component: SetPage }], {
    initialEntries: ['/app/criteria/templates/t1/sets/B11'],
  });
  const workspace = { slug: 'thanhhoa', kind: 'PROVINCE', name: 'Thanh Hóa', state: 'ACTIVE' };
  render(
    <SessionProvider workspace={workspace as never} me={{ permissions: ['CRITERIA_VIEW'] } as never}>
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SessionProvider>,
  );
}

beforeAll(() => i18next.loadNamespaces('criteria'));

describe('a score sheet', () => {
  it('shows part, section, sub-heading and criterion with their points', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'Bộ 11. Chè tươi, chè chế biến' })).toBeVisible();
    expect(screen.getByRole('heading', { name: /Phần C\. Chất lượng sản phẩm/ })).toHaveTextContent('35 điểm');
    expect(screen.getByRole('heading', { name: /6\. Chỉ tiêu cảm quan/ })).toHaveTextContent('15 điểm');
    expect(screen.getByText('6.1. Ngoại hình')).toBeVisible();
    const criterion = screen.getByRole('article', { name: /6\.1\.1 Hình dạng/ });
    expect(criterion).toHaveTextContent('Xã cho ý kiến');
    expect(criterion).toHaveTextContent('Dừng chấm: Có tạp chất');
  });

  it('marks the least level of a rank with stars that are heard as a number', async () => {
    open();
    const options = within(await screen.findByRole('article')).getAllByRole('listitem');
    expect(options.map((option) => within(option).queryAllByRole('img').length)).toEqual([0, 1]);
    expect(screen.getByRole('img')).toHaveAccessibleName(expect.stringContaining('4'));
  });

  it('offers the sheet for printing', async () => {
    open();
    expect(await screen.findByRole('link', { name: /In phiếu đánh giá/ })).toHaveAttribute(
      'href',
      '/api/criteria/templates/t1/sets/B11/score-sheet.pdf',
    );
  });
});
