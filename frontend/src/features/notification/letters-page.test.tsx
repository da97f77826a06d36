import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import LettersPage from './letters-page';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = {
    asked: [] as string[],
    items: [] as unknown[],
    decided: (): Response => new Response(null, { status: 204 }),
  };
  globalThis.fetch = (input) => {
    const request = input as Request;
    const { pathname } = new URL(request.url);
    if (request.method === 'GET') return Promise.resolve(Response.json({ items: stand.items, next: null }));
    stand.asked.push(`${request.method} ${pathname}`);
    return Promise.resolve(stand.decided());
  };
  return stand;
});

const refused = {
  id: '0198f3c0-0000-7000-8000-00000000000a',
  address: 'khong-co@thanhhoa.example',
  recipientName: 'Lê Thị Hương',
  subject: '[OCOP Thanh Hóa] Vai trò của bạn đã thay đổi',
  state: 'FAILED',
  attempts: 1,
  createdAt: '2026-11-20T01:00:00Z',
  finishedAt: '2026-11-20T01:00:05Z',
  fault: 'MAILBOX_REFUSED',
  detail: '550 No such user',
};
const unclear = { ...refused, id: '0198f3c0-0000-7000-8000-00000000000b', address: 'b@x.example', state: 'UNCERTAIN' };

function open() {
  return renderInWorkspace(<LettersPage />, { me: { permissions: ['MAIL_MANAGE'] } });
}

beforeAll(() => i18next.loadNamespaces('notification'));

beforeEach(() => {
  server.asked = [];
  server.items = [refused];
  server.decided = () => new Response(null, { status: 204 });
});

describe('undelivered letters', () => {
  it('says what lies here and why', async () => {
    const { container } = open();
    const row = within(await screen.findByRole('row', { name: /Vai trò của bạn đã thay đổi/ }));
    expect(row.getByText('khong-co@thanhhoa.example')).toBeVisible();
    expect(row.getByText(/^Không có hộp thư này/)).toBeVisible();
    expect(row.getByText('Chi tiết: 550 No such user')).toBeVisible();
    expect(row.getByText('Không gửi được')).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('sends a letter again once that is confirmed', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^Gửi lại/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByText(/có thể nhận hai lần/)).toBeNull();
    expect(server.asked).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Gửi lại' }));
    await waitFor(() => expect(server.asked).toEqual([`POST /api/undelivered-letters/${refused.id}/send-again`]));
  });

  it('warns that a letter of unknown fate may come twice', async () => {
    server.items = [unclear];
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^Gửi lại/ }));
    expect(await screen.findByText(/có thể nhận hai lần/)).toBeInTheDocument();
  });

  it('drops a letter, and shows when somebody else was quicker', async () => {
    server.decided = () =>
      Response.json(
        { code: 'letter-decided', title: 'Thư đã được xử lý', detail: 'Vui lòng tải lại danh sách.', errors: [] },
        { status: 409 },
      );
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^Bỏ thư/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Bỏ thư' }));
    await waitFor(() => expect(server.asked).toEqual([`POST /api/undelivered-letters/${refused.id}/drop`]));
    expect(await screen.findByText('Thư đã được xử lý')).toBeVisible();
  });

  it('takes no decision while the workspace is suspended', async () => {
    renderInWorkspace(<LettersPage />, { workspace: { state: 'SUSPENDED' }, me: { permissions: ['MAIL_MANAGE'] } });
    expect(await screen.findByRole('button', { name: /^Gửi lại/ })).toBeDisabled();
  });
});
