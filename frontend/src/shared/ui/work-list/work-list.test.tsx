import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkItem } from '@/shared/feature/feature';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import { WorkList } from './work-list';

const item = (id: string, deadline: string | null): WorkItem => ({
  id,
  title: `Việc ${id}`,
  deadline,
  to: `work/${id}`,
});

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-21T20:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

it('puts the most pressing first and what has no deadline last', () => {
  const items = [item('c', null), item('b', '2026-12-01'), item('a', '2026-11-01')];
  renderInWorkspace(<WorkList items={items} label="Việc cần làm" />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/app/work/a',
    '/app/work/b',
    '/app/work/c',
  ]);
});

it('says how long is left, by the day in Vietnam', async () => {
  const items = [item('late', '2026-11-20'), item('now', '2026-11-22'), item('soon', '2026-11-28')];
  const { container } = renderInWorkspace(<WorkList items={items} label="Việc cần làm" />);
  expect(screen.getByRole('link', { name: /Việc late/ })).toHaveTextContent('Quá hạn 2 ngày');
  expect(screen.getByRole('link', { name: /Việc now/ })).toHaveTextContent('Hạn hôm nay');
  expect(screen.getByRole('link', { name: /Việc soon/ })).toHaveTextContent('Còn 6 ngày28/11/2026');
  vi.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});
