import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { AnnouncerProvider } from '@/shared/live/announcer';
import { SessionProvider } from '@/shared/session/session';
import { ConfirmProvider } from '@/shared/ui/confirm/confirm';
import type { CriteriaSet, Dossier } from './dossier-api';
import DossierPage from './dossier-page';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = {
    answer: (_request: Request): Promise<Response> => Promise.resolve(new Response(null, { status: 500 })),
  };
  globalThis.fetch = (request) => stand.answer(request as Request);
  return stand;
});

const set: CriteriaSet = {
  code: 'B01',
  mnemonic: 'RAU',
  number: 1,
  name: 'Rau, củ, quả, hạt tươi',
  subgroup: null,
  managingAgencies: [],
  sampleRequired: true,
  knockouts: [],
  parts: [
    {
      code: 'A',
      name: 'Sản phẩm và sức mạnh cộng đồng',
      max: 40,
      sections: [
        {
          code: '1',
          name: 'Tổ chức sản xuất',
          max: 18,
          criteria: [
            {
              code: '1.1',
              name: 'Nguồn gốc sản phẩm',
              max: 3,
              heading: null,
              communeReviewed: true,
              binary: false,
              options: [
                { number: 1, points: 1, label: 'Dưới 50%', minForStars: null, caseCode: null },
                { number: 2, points: 3, label: 'Trồng tại xã 75–100%', minForStars: 4, caseCode: null },
              ],
              notes: [],
            },
          ],
        },
      ],
    },
  ],
};

const score = {
  total: 0,
  byPart: { A: 0, B: 0, C: 0 },
  bandStars: 1,
  stars: 1,
  answered: 0,
  criteria: 1,
  next: 2,
  obstacles: [{ criterion: null, points: 30, required: null, stars: null }],
};

const draft: Dossier = {
  id: 'd1',
  kind: 'FIRST',
  productId: 'p1',
  productName: 'Cam sành',
  producerName: 'HTX Xuân Thành',
  communeCode: '16093',
  state: 'DRAFT',
  receiptNumber: null,
  templateId: 't1',
  setCode: 'B01',
  setName: set.name,
  legalRegime: null,
  report: {
    rawMaterial: null,
    technology: null,
    quality: null,
    market: null,
    revenue: null,
    profit: null,
    futurePlan: null,
    changes: null,
    samples: 5,
  },
  submittedAt: null,
  due: null,
  daysLeft: null,
  supplements: 0,
  editable: true,
  reportWritable: false,
  actions: [{ step: 'SUBMIT', reasonRequired: false, documentRequired: false }],
  choices: [],
  score,
  evidence: [],
  gaps: [
    {
      kind: 'UNANSWERED',
      place: 'SHEET',
      blocking: true,
      message: 'Còn 1 tiêu chí chưa chấm: 1.1.',
      criteria: ['1.1'],
    },
  ],
  communeReport: null,
  steps: [],
  version: 0,
};

const sent: { method: string; path: string; body: unknown }[] = [];

function open(dossier: Dossier, address: string) {
  sent.length = 0;
  server.answer = async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') sent.push({ method: request.method, path: pathname, body: await request.json() });
    if (pathname.endsWith('/sets/B01')) return Response.json(set);
    if (pathname.includes('/choices/')) {
      return Response.json({
        choices: [{ criterion: '1.1', option: 2, note: null }],
        score: { ...score, total: 3, answered: 1 },
        gaps: [],
      });
    }
    return Response.json(dossier);
  };
  const router = createMemoryRouter([{ path: '/app/dossiers/:id', Component: DossierPage }], {
    initialEntries: [address],
  });
  const workspace = { slug: 'thanhhoa', kind: 'PROVINCE', name: 'Thanh Hóa', state: 'ACTIVE' };
  render(
    <SessionProvider workspace={workspace as never} me={{ username: 'chuthe', permissions: ['DOSSIERS_OWN'] } as never}>
      <QueryClientProvider client={new QueryClient()}>
        <AnnouncerProvider>
          <ConfirmProvider>
            <RouterProvider router={router} />
          </ConfirmProvider>
        </AnnouncerProvider>
      </QueryClientProvider>
    </SessionProvider>,
  );
}

beforeAll(async () => {
  await i18next.loadNamespaces('dossier');
  globalThis.scrollTo = () => undefined;
});

describe('a dossier', () => {
  it('is scored on the official sheet; the server counts', async () => {
    open(draft, '/app/dossiers/d1?section=sheet');
    const option = await screen.findByRole('radio', { name: /Trồng tại xã 75–100%/ });
    await userEvent.click(option);
    expect(option).toBeChecked();
    expect(await screen.findByText('3/100 điểm')).toBeVisible();
    expect(sent).toEqual([{ method: 'PUT', path: '/api/dossiers/d1/choices/1.1', body: { option: 2, note: null } }]);
    expect(screen.getByRole('radio', { name: /mức tối thiểu 4 sao/ })).toBe(option);
  });

  it('says what is missing and leads there', async () => {
    open(draft, '/app/dossiers/d1?section=review');
    expect(await screen.findByText(/Còn 1 tiêu chí chưa chấm/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Đến phiếu tự chấm' }));
    expect(await screen.findByRole('radio', { name: /Dưới 50%/ })).toBeVisible();
  });

  it('that came back shows the reason first, and one under way cannot be changed', async () => {
    const returned: Dossier = {
      ...draft,
      state: 'RETURNED_BY_COMMUNE',
      steps: [
        {
          transition: 'COMMUNE_RETURN',
          from: 'COMMUNE_CHECK',
          to: 'RETURNED_BY_COMMUNE',
          actorName: 'Lê Thị Hương',
          at: '2026-11-20T03:00:00Z',
          reason: 'Thiếu phiếu kiểm nghiệm',
          documentNumber: null,
          documentDate: null,
          attachment: null,
          legalBasis: 'Điều 7 khoản 2',
        },
      ],
    };
    open(returned, '/app/dossiers/d1');
    const note = await screen.findByRole('note');
    expect(within(note).getByText('Thiếu phiếu kiểm nghiệm')).toBeVisible();
  });

  it('under way is read only', async () => {
    open(
      { ...draft, state: 'COMMUNE_CHECK', editable: false, actions: [], gaps: [] },
      '/app/dossiers/d1?section=sheet',
    );
    expect(await screen.findByRole('radio', { name: /Dưới 50%/ })).toBeDisabled();
    await waitFor(() => expect(screen.queryByRole('button', { name: /Thêm minh chứng/ })).toBeNull());
  });
});
