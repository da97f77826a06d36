import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { SessionProvider } from '@/shared/session/session';
import { DraftsPanel } from './drafts-panel';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = { answer: (_request: Request): Response => new Response(null, { status: 500 }) };
  globalThis.fetch = (request) => Promise.resolve(stand.answer(request as Request));
  return stand;
});

const faulty = {
  title: 'Tệp bộ tiêu chí có lỗi',
  detail: 'Tệp có 1 lỗi nên chưa được lưu.',
  code: 'criteria-file-faulty',
  errors: [{ field: 'B01', code: 'parts-sum', message: 'Bộ B01: tổng điểm các phần là 99, phải bằng 100.' }],
};

function open(upload: () => Response) {
  server.answer = (request) => (request.method === 'POST' ? upload() : Response.json({ items: [], next: null }));
  const router = createMemoryRouter(
    [
      { path: '/', Component: DraftsPanel },
      { path: '/app/criteria/drafts/:id', Component: () => <p>{router.state.location.pathname}</p> },
    ],
    { initialEntries: ['/'] },
  );
  const workspace = { slug: 'quocgia', kind: 'NATIONAL', name: 'Trung ương', state: 'ACTIVE' };
  render(
    <SessionProvider workspace={workspace as never} me={{ permissions: ['CRITERIA_PUBLISH'] } as never}>
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SessionProvider>,
  );
}

const file = () => new File(['{}'], 'bo-tieu-chi.json', { type: 'application/json' });

beforeAll(() => i18next.loadNamespaces('criteria'));

describe('uploading a version', () => {
  it('lists every fault of a refused file', async () => {
    open(() => Response.json(faulty, { status: 422 }));
    await userEvent.upload(screen.getByLabelText('Tệp bộ tiêu chí (JSON)'), file());
    const faults = await screen.findByRole('list', { name: 'Các lỗi trong tệp' });
    expect(within(faults).getByRole('listitem')).toHaveTextContent('tổng điểm các phần là 99, phải bằng 100');
    expect(screen.getByRole('alert')).toHaveTextContent('Tệp bộ tiêu chí có lỗi');
  });

  it('goes on to the report of an accepted one', async () => {
    open(() => Response.json({ id: 'd1' }, { status: 201 }));
    await userEvent.upload(screen.getByLabelText('Tệp bộ tiêu chí (JSON)'), file());
    expect(await screen.findByText('/app/criteria/drafts/d1')).toBeVisible();
  });
});
