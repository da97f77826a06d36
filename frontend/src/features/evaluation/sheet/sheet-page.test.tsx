import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { AnnouncerProvider } from '@/shared/live/announcer';
import { SessionProvider } from '@/shared/session/session';
import { ConfirmProvider } from '@/shared/ui/confirm/confirm';
import type { Ballot, Criterion } from '../evaluation-api';
import SheetPage from './sheet-page';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = {
    answer: (_request: Request): Promise<Response> => Promise.resolve(new Response(null, { status: 500 })),
  };
  globalThis.fetch = (request) => stand.answer(request as Request);
  return stand;
});

const criterion = (code: string, name: string): Criterion => ({
  code,
  name,
  max: 50,
  heading: null,
  binary: false,
  communeReviewed: false,
  notes: [],
  options: [
    { number: 1, points: 20, label: 'Một phần', minForStars: null, caseCode: null },
    { number: 2, points: 50, label: 'Toàn bộ', minForStars: 4, caseCode: null },
  ],
});

const set = {
  code: 'B01',
  mnemonic: 'RAU',
  number: 1,
  name: 'Rau',
  subgroup: null,
  managingAgencies: [],
  sampleRequired: true,
  knockouts: ['Giả mạo hồ sơ'],
  parts: [
    {
      code: 'A',
      name: 'Phần A',
      max: 100,
      sections: [
        {
          code: '1',
          name: '1',
          max: 100,
          criteria: [criterion('1.1', 'Nguồn gốc'), criterion('1.2', 'Lao động')],
        },
      ],
    },
  ],
};

const bands = [
  [1, 0, 30],
  [2, 30, 50],
  [3, 50, 70],
  [4, 70, 90],
  [5, 90, 100],
].map(([stars, min, max]) => ({ stars, min, max, maxIncluded: stars === 5, authority: null }));

let stored: Ballot;
/** Each test has a person of its own: what one left on the device is nothing to the next. */
let person = '';
const sent: unknown[] = [];

function ballot(): Ballot {
  return {
    dossierId: 'd1',
    productName: 'Cam sành',
    producerName: 'HTX Xuân Thành',
    setName: 'Rau',
    setCode: 'B01',
    templateId: 't1',
    pass: 1,
    ballotState: 'DRAFT',
    writable: true,
    version: 1,
    sentAt: null,
    choices: {},
    knockouts: [],
    generalComment: null,
    grounds: [{ code: 'set-1', criterion: null, text: 'Giả mạo hồ sơ' }],
    selfAssessment: { '1.1': { criterion: '1.1', option: 2, note: 'Có mã vùng trồng' } },
    evidence: [],
    communeReport: null,
    specification: null,
    story: null,
  } as never;
}

function open() {
  const router = createMemoryRouter([{ path: '/app/scoring/:dossierId', Component: SheetPage }], {
    initialEntries: ['/app/scoring/d1'],
  });
  const workspace = { slug: 'bentre', kind: 'PROVINCE', name: 'Bến Tre', state: 'ACTIVE' };
  render(
    <SessionProvider workspace={workspace as never} me={{ username: person, permissions: ['COUNCIL_SEAT'] } as never}>
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
  await i18next.loadNamespaces('evaluation');
  globalThis.scrollTo = () => undefined;
});

beforeEach(() => {
  person = crypto.randomUUID();
  stored = ballot();
  sent.length = 0;
  server.answer = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/sets/B01')) return Response.json(set);
    if (pathname.endsWith('/templates/t1')) return Response.json({ bands });
    if (request.method === 'PUT') {
      const message = (await request.json()) as Ballot;
      sent.push(message);
      const { choices, knockouts, generalComment } = message;
      stored = { ...stored, version: stored.version + 1, choices, knockouts, generalComment };
    }
    return Response.json(stored);
  };
});

afterEach(cleanup);

describe('the score sheet', () => {
  it('is scored with keys alone, counts at once and is saved', async () => {
    open();
    await screen.findByRole('radio', { name: /Toàn bộ/ });
    expect(screen.getByText('chủ thể tự chấm')).toBeVisible();
    await userEvent.keyboard('2');
    expect(screen.getByRole('radio', { name: /Toàn bộ/ })).toBeChecked();
    const result = screen.getByRole('region', { name: 'Kết quả của phiếu' });
    expect(within(result).getByText('50/100 điểm')).toBeVisible();
    await userEvent.keyboard('n');
    expect(screen.getByRole('group', { name: /1\.2\. Lao động/ })).toBeVisible();
    await userEvent.keyboard('1');
    expect(within(result).getByText('70/100 điểm')).toBeVisible();
    await within(result).findByText('Đã lưu');
    expect(stored.choices).toEqual({
      '1.1': { option: 2, comment: null },
      '1.2': { option: 1, comment: null },
    });
  });

  it('takes no digit for a choice while a comment is written', async () => {
    open();
    await userEvent.type(await screen.findByLabelText('Nhận xét của bạn'), 'Có 2 hợp đồng, 1 hóa đơn ');
    expect(screen.getByLabelText('Nhận xét của bạn')).toHaveValue('Có 2 hợp đồng, 1 hóa đơn ');
    for (const option of screen.getAllByRole('radio')) expect(option).not.toBeChecked();
  });

  it('goes on without a network, and says where everything is', async () => {
    open();
    await screen.findByRole('radio', { name: /Toàn bộ/ });
    const answer = server.answer;
    server.answer = () => Promise.reject(new TypeError('offline'));
    await userEvent.click(screen.getByRole('radio', { name: /Toàn bộ/ }));
    expect(await screen.findByText('Đang lưu trên máy')).toBeVisible();
    cleanup();

    open();
    expect(await screen.findByRole('radio', { name: /Toàn bộ/ })).toBeChecked();
    server.answer = answer;
    globalThis.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Đã lưu')).toBeVisible();
    expect(stored.choices).toEqual({ '1.1': { option: 2, comment: null } });
  });

  it('proposes a knock-out only with a reason, and needs every criterion otherwise', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc phiếu' }));
    expect(screen.getByRole('button', { name: 'Gửi phiếu' })).toBeDisabled();
    await userEvent.click(screen.getByText('Đề nghị loại hồ sơ'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Giả mạo hồ sơ' }));
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Lý do'), 'Chữ ký giả');
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ knockouts: [{ code: 'set-1', reason: 'Chữ ký giả' }] }));
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Gửi phiếu' })).toBeEnabled());
  });
});
