import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { renderInWorkspace } from '@/testing/render';
import { useProducerChoice } from './producer-choice';

/** The client takes fetch when it is loaded, so the stand-in must be there before. */
const server = vi.hoisted(() => {
  const stand = { names: [] as string[], more: false };
  globalThis.fetch = (input) => {
    const q = new URL((input as Request).url).searchParams.get('q') ?? '';
    const items = stand.names.filter((name) => name.includes(q)).map((name) => ({ id: `id-${name}`, name }));
    return Promise.resolve(Response.json({ items, next: stand.more && q === '' ? 'x' : null }));
  };
  return stand;
});

function Choice() {
  const [chosen, setChosen] = useState('');
  const { search, options } = useProducerChoice(chosen);
  return (
    <>
      {search}
      <select aria-label="Chủ thể" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">–</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

const labels = () =>
  within(screen.getByLabelText('Chủ thể'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

beforeAll(() => i18next.loadNamespaces('product'));

beforeEach(() => {
  server.names = ['Đông Á', 'Cửu Long', 'Lê Gia'];
  server.more = true;
});

describe('choosing a producer', () => {
  it('offers no search where the list is whole', async () => {
    server.more = false;
    renderInWorkspace(<Choice />);
    await waitFor(() => expect(labels()).toEqual(['–', 'Đông Á', 'Cửu Long', 'Lê Gia']));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('narrows a list that is too long, and keeps what was chosen', async () => {
    renderInWorkspace(<Choice />);
    const search = await screen.findByRole('searchbox', { name: 'Tìm chủ thể' });
    await userEvent.type(search, 'Lê');
    await waitFor(() => expect(labels()).toEqual(['–', 'Lê Gia']));
    expect(screen.getByText(/^Tìm thấy 1 chủ thể/)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Chủ thể'), 'Lê Gia');

    await userEvent.clear(search);
    await userEvent.type(search, 'Cửu');
    await waitFor(() => expect(labels()).toEqual(['–', 'Lê Gia', 'Cửu Long']));
    expect(screen.getByLabelText('Chủ thể')).toHaveValue('id-Lê Gia');
  });
});
