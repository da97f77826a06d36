import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toProblem } from '@/shared/api/problem';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import type { Column } from './columns';
import { DataList, type PageRequest } from './data-list';
import type { Filter } from './filters';

interface Producer {
  id: string;
  name: string;
  commune: string;
  stars: number;
}

const COLUMNS: readonly Column<Producer>[] = [
  { key: 'name', title: 'Tên', primary: true, render: ({ name }) => name },
  { key: 'commune', title: 'Xã', render: ({ commune }) => commune },
  { key: 'stars', title: 'Sao', align: 'end', hidden: true, render: ({ stars }) => stars },
];
const FILTERS: readonly Filter[] = [
  { kind: 'text', key: 'q', label: 'Tìm' },
  { kind: 'choice', key: 'state', label: 'Trạng thái', options: [{ value: 'NEW', label: 'Mới' }] },
];
const row = (id: string): Producer => ({ id, name: `Hợp tác xã ${id}`, commune: 'Nga Thái', stars: 4 });

function list(load: (request: PageRequest) => Promise<{ items: Producer[]; next: string | null }>, path?: string) {
  return renderInWorkspace(
    <DataList
      name="producers"
      label="Danh sách chủ thể"
      columns={COLUMNS}
      filters={FILTERS}
      rowKey={({ id }) => id}
      rowLink={({ id }) => `/app/producers/${id}`}
      load={load}
      exportPath="/api/producers.xlsx"
      empty={{ title: 'Chưa có chủ thể', description: 'Chủ thể đã đăng ký sẽ hiện ở đây.' }}
    />,
    path === undefined ? {} : { path },
  );
}

describe('DataList', () => {
  beforeEach(() => localStorage.clear());

  it('shows rows, names each by its link, and is accessible', async () => {
    const { container } = list(() => Promise.resolve({ items: [row('1'), row('2')], next: null }));
    const link = await screen.findByRole('link', { name: 'Hợp tác xã 2' });
    expect(link).toHaveAttribute('href', '/app/producers/2');
    expect(screen.queryByRole('columnheader', { name: 'Sao' })).not.toBeInTheDocument();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('loads the next page from where the last one ended', async () => {
    const load = vi.fn(({ after }: PageRequest) =>
      Promise.resolve(after === 'c1' ? { items: [row('2')], next: null } : { items: [row('1')], next: 'c1' }),
    );
    list(load);
    await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByText('Hợp tác xã 2')).toBeInTheDocument();
    expect(screen.getByText('Hợp tác xã 1')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Xem thêm' })).not.toBeInTheDocument();
  });

  it('takes its filters from the address and gives them to the Excel file', async () => {
    const load = vi.fn((_request: PageRequest) => Promise.resolve({ items: [row('1')], next: null }));
    list(load, '/app?q=nga&state=NEW&other=1');
    await screen.findByText('Hợp tác xã 1');
    expect(load.mock.calls[0]?.[0].filters).toEqual({ q: 'nga', state: 'NEW' });
    expect(screen.getByRole('link', { name: /Xuất Excel/ })).toHaveAttribute(
      'href',
      '/api/producers.xlsx?q=nga&state=NEW',
    );
  });

  it('searches when the typing pauses', async () => {
    const load = vi.fn((_request: PageRequest) => Promise.resolve({ items: [row('1')], next: null }));
    list(load);
    await screen.findByText('Hợp tác xã 1');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm' }), 'nga');
    await waitFor(() => expect(load.mock.lastCall?.[0].filters).toEqual({ q: 'nga' }));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('tells an empty list from a search without results', async () => {
    list(() => Promise.resolve({ items: [], next: null }), '/app?q=x');
    expect(await screen.findByRole('heading', { name: 'Không có dòng nào khớp' })).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[0]!);
    expect(await screen.findByRole('heading', { name: 'Chưa có chủ thể' })).toBeInTheDocument();
  });

  it('says what the server said, and tries again', async () => {
    let failing = true;
    list(() =>
      failing
        ? Promise.reject(toProblem(503, { title: 'Đang nâng cấp', detail: 'Quay lại sau ít phút.', traceId: 'abc' }))
        : Promise.resolve({ items: [row('1')], next: null }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Đang nâng cấp');
    expect(screen.getByRole('alert')).toHaveTextContent('abc');
    failing = false;
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Hợp tác xã 1')).toBeInTheDocument();
  });

  it('remembers the chosen columns', async () => {
    const load = () => Promise.resolve({ items: [row('1')], next: null });
    const first = list(load);
    await screen.findByText('Hợp tác xã 1');
    const chooser = within(screen.getByRole('group', { name: 'Cột', hidden: true }));
    await userEvent.click(chooser.getByRole('checkbox', { name: 'Sao', hidden: true }));
    expect(screen.getByRole('columnheader', { name: 'Sao' })).toBeInTheDocument();
    first.unmount();
    list(load);
    expect(await screen.findByRole('columnheader', { name: 'Sao' })).toBeInTheDocument();
  });
});
