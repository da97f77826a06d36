import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accessibilityFaults, renderInWorkspace } from '@/testing/render';
import { CommuneSearch } from './commune-search';
import type { Commune } from './map-data';

function commune(code: string, fullName: string): Commune {
  const bounds = { west: 105, south: 19, east: 106, north: 20 };
  return { code, name: fullName, fullName, longitude: 105.5, latitude: 19.5, bounds };
}

describe('the search of communes on the map', () => {
  it('finds without diacritics and goes to the first with Enter', async () => {
    const chosen = vi.fn();
    const { container } = renderInWorkspace(
      <CommuneSearch
        communes={[commune('16000', 'Xã Hoằng Thanh'), commune('14758', 'Phường Hàm Rồng')]}
        onChoose={chosen}
      />,
    );
    const field = await screen.findByRole('searchbox', { name: 'Tìm xã, phường' });
    await userEvent.type(field, 'HOANG thanh');
    expect(screen.getByRole('button', { name: 'Xã Hoằng Thanh' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Phường Hàm Rồng' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(field, '{Enter}');
    expect(chosen).toHaveBeenCalledWith(expect.objectContaining({ code: '16000' }));
    await userEvent.type(field, 'ha noi');
    expect(screen.getByText('Không có xã, phường nào như vậy.')).toBeVisible();
  });
});
