import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import { FileUpload } from './file-upload';

const calls: string[] = [];

/** A server whose pieces never get through, so that an upload stays on its way; `stores` lets them through. */
let stores = false;

function answer(path: string, init: RequestInit): Promise<Response> {
  const method = init.method ?? '';
  calls.push(`${method} ${path}`);
  if (method === 'POST') return Promise.resolve(Response.json({ id: 'a1', offset: 0 }));
  if (method === 'DELETE') return Promise.resolve(new Response(null, { status: 204 }));
  if (stores) {
    const headers = { 'Upload-Offset': '3', 'Upload-Complete': '?1' };
    return Promise.resolve(new Response(null, { status: 200, headers }));
  }
  return new Promise((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

beforeEach(() => {
  calls.length = 0;
  stores = false;
  vi.stubGlobal('fetch', answer);
});
afterEach(() => vi.unstubAllGlobals());

describe('file upload', () => {
  const removed = vi.fn();
  const uploaded = vi.fn();
  const choose = async () => {
    const { container } = renderInWorkspace(
      <FileUpload label="Minh chứng" limit={1000} onUploaded={uploaded} onRemoved={removed} />,
    );
    await userEvent.upload(screen.getByLabelText('Minh chứng'), new File(['abc'], 'giay-phep.pdf'));
    return container;
  };

  it('gives up what is on its way and tells the server', async () => {
    const container = await choose();
    const button = await screen.findByRole('button', { name: 'Hủy tải giay-phep.pdf' });
    await vi.waitFor(() => expect(calls).toContain('PATCH /api/attachments/a1'));
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(button);
    expect(calls.at(-1)).toBe('DELETE /api/attachments/a1');
    expect(screen.queryByText('giay-phep.pdf')).toBeNull();
    expect(removed).not.toHaveBeenCalled();
  });

  it('leaves it to the form what becomes of a stored file', async () => {
    stores = true;
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Gỡ giay-phep.pdf' }));
    expect(uploaded).toHaveBeenCalledWith({ id: 'a1', fileName: 'giay-phep.pdf', size: 3 });
    expect(removed).toHaveBeenCalledWith('a1');
    expect(calls.some((call) => call.startsWith('DELETE'))).toBe(false);
  });
});
