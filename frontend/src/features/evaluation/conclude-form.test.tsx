import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { AnnouncerProvider } from '@/shared/live/announcer';
import { SessionProvider } from '@/shared/session/session';
import { ConfirmProvider } from '@/shared/ui/confirm/confirm';
import { ConcludeForm } from './conclude-form';
import type { Result } from './evaluation-api';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = {
    answer: (_request: Request): Promise<Response> => Promise.resolve(new Response(null, { status: 500 })),
  };
  globalThis.fetch = (request) => stand.answer(request as Request);
  return stand;
});

const option = (number: number, points: number, minForStars: number | null) => ({
  number,
  points,
  minForStars,
  label: '',
  caseCode: null,
});

const packaging = {
  code: '2.2',
  name: 'Bao bì',
  max: 3,
  heading: null,
  binary: false,
  communeReviewed: false,
  notes: [],
  options: [option(1, 0, null), option(2, 1, null), option(3, 2, 3), option(4, 3, null)],
};

const set = {
  code: 'B01',
  parts: [{ code: 'A', name: 'A', max: 3, sections: [{ code: '2', name: '2', max: 3, criteria: [packaging] }] }],
};

const result = {
  dossierId: 'd1',
  productName: 'Cam sành',
  templateId: 't1',
  setCode: 'B01',
  criteria: [{ criterion: '2.2', name: 'Bao bì', max: 3, average: 1.67, points: { u1: 2, u2: 2, u3: 1 } }],
  knockouts: [],
  grounds: [],
  deviationExceeded: false,
  stars: 2,
  thresholdJudge: 'CONCLUSION',
} as unknown as Result;

let sent: { path: string; body: Record<string, unknown> }[] = [];

function open(thresholdJudge: Result['thresholdJudge']) {
  server.answer = async (request) => {
    if (request.method === 'GET') return Response.json(set);
    const body = (await request.json()) as Record<string, unknown>;
    sent.push({ path: new URL(request.url).pathname, body });
    return request.url.endsWith('conclusion-trial')
      ? Response.json({ bandStars: 5, stars: 5, obstacles: [] })
      : Response.json({ ...result, stars: 5 });
  };
  const workspace = { slug: 'thanhhoa', kind: 'PROVINCE', name: 'Thanh Hóa', state: 'ACTIVE' };
  render(
    <SessionProvider workspace={workspace as never} me={{ id: 'u1', permissions: ['COUNCIL_SEAT'] } as never}>
      <QueryClientProvider client={new QueryClient()}>
        <AnnouncerProvider>
          <ConfirmProvider>
            <ConcludeForm result={{ ...result, thresholdJudge }} />
          </ConfirmProvider>
        </AnnouncerProvider>
      </QueryClientProvider>
    </SessionProvider>,
  );
}

async function conclude() {
  await userEvent.type(screen.getByLabelText('Số biên bản'), '08/BB-HĐ');
  await userEvent.type(screen.getByLabelText('Ngày biên bản'), '20/11/2026');
  await userEvent.click(screen.getByRole('button', { name: 'Ghi kết luận' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi kết luận' }));
  await vi.waitFor(() => expect(sent.at(-1)?.path).toBe('/api/scoring/d1/conclude'));
}

beforeAll(() => i18next.loadNamespaces('evaluation'));
beforeEach(() => {
  sent = [];
});
afterEach(cleanup);

describe('the conclusion of a council that judges least levels', () => {
  it('says at once what the agreed points make of the stars, and sends both', async () => {
    open('CONCLUSION');
    expect(screen.getByText(/Hồ sơ đạt 2 sao, dưới 3 sao/)).toBeVisible();
    await userEvent.selectOptions(await screen.findByLabelText(/2\.2\. Bao bì/), '2');
    expect(await screen.findByText('Với các điểm này, sản phẩm đạt 5 sao.')).toBeVisible();
    expect(screen.getByText(/chuyển sang chờ phê duyệt kết quả để trình Bộ/)).toBeVisible();

    await conclude();
    expect(sent.at(-1)?.body).toMatchObject({ stars: 5, concludedPoints: { '2.2': 2 } });
  });

  it('leaves the points to the ballots where the council agrees on none', async () => {
    open('CONCLUSION');
    await screen.findByLabelText(/2\.2\. Bao bì/);
    await conclude();
    expect(sent).toHaveLength(1);
    expect(sent.at(-1)?.body).toMatchObject({ stars: 2, concludedPoints: null });
  });

  it('has no such fields under other rules', () => {
    open('AVERAGE');
    expect(screen.queryByText('Điểm Hội đồng thống nhất để xét mức tối thiểu')).toBeNull();
  });
});
