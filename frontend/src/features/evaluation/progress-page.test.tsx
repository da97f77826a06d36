import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { AnnouncerProvider } from '@/shared/live/announcer';
import { SessionProvider } from '@/shared/session/session';
import { ConfirmProvider } from '@/shared/ui/confirm/confirm';
import type { Progress } from './evaluation-api';
import ProgressPage from './progress-page';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = { answer: (_request: Request): Response => new Response(null, { status: 500 }) };
  globalThis.fetch = (request) => Promise.resolve(stand.answer(request as Request));
  return stand;
});

const progress: Progress = {
  dossierId: 'd1',
  councilId: 'c1',
  councilTitle: 'Hội đồng cấp tỉnh',
  productName: 'Cam sành',
  producerName: 'HTX Xuân Thành',
  setCode: 'B01',
  state: 'SCORING_OPEN',
  meetsOn: '2026-11-20',
  mode: 'IN_PERSON',
  pass: 1,
  blind: true,
  members: [],
  expected: 3,
  sent: 2,
  needed: 3,
  quorum: false,
  chairMissing: false,
  missing: [],
  passes: [],
  function: 'CHAIR',
  presiding: ['Nguyễn Thị Thanh Xuân'],
  presiderAside: false,
  actions: [],
  mayDeclareInterest: false,
  mayScore: false,
  readablePass: 0,
  rescoringsLeft: 2,
};

const asked: string[] = [];

function open(changes: Partial<Progress>) {
  asked.length = 0;
  server.answer = (request) => {
    asked.push(new URL(request.url).pathname + new URL(request.url).search);
    return request.url.endsWith('/progress')
      ? Response.json({ ...progress, ...changes })
      : new Response(null, { status: 500 });
  };
  const router = createMemoryRouter([{ path: '/app/scoring/:dossierId/progress', Component: ProgressPage }], {
    initialEntries: ['/app/scoring/d1/progress'],
  });
  const workspace = { slug: 'thanhhoa', kind: 'PROVINCE', name: 'Thanh Hóa', state: 'ACTIVE' };
  render(
    <SessionProvider workspace={workspace as never} me={{ id: 'u1', permissions: ['COUNCIL_SEAT'] } as never}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <AnnouncerProvider>
          <ConfirmProvider>
            <RouterProvider router={router} />
          </ConfirmProvider>
        </AnnouncerProvider>
      </QueryClientProvider>
    </SessionProvider>,
  );
}

beforeAll(() => i18next.loadNamespaces('evaluation'));
afterEach(cleanup);

describe('who leads the scoring', () => {
  it('tells a chair who stepped aside why there are no buttons, and who has them', async () => {
    open({ presiderAside: true });
    expect(await screen.findByText(/không điều hành hồ sơ này.*Nguyễn Thị Thanh Xuân/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Khóa chấm điểm' })).toBeNull();
  });

  it('tells a member that he stands in for both', async () => {
    open({ function: 'MEMBER', actions: ['CLOSE'] });
    expect(await screen.findByText(/bạn điều hành hồ sơ này/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Khóa chấm điểm' })).toBeVisible();
  });
});

describe('what is read before closing', () => {
  it('is nothing where ballots are blind', async () => {
    open({});
    await screen.findByText('Đã gửi 2/3 phiếu');
    expect(asked).toEqual(['/api/scoring/d1/progress']);
  });

  it('is the pass before while a rescoring is open', async () => {
    open({ state: 'RESCORING', pass: 2, readablePass: 1 });
    await screen.findByText('Đã gửi 2/3 phiếu');
    await vi.waitFor(() => expect(asked).toContain('/api/scoring/d1/result?pass=1'));
  });

  it('is nothing where ballots are open but none was sent', async () => {
    open({ blind: false, readablePass: 1, sent: 0 });
    await screen.findByText('Đã gửi 0/3 phiếu');
    expect(asked).toEqual(['/api/scoring/d1/progress']);
  });
});
