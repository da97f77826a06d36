import { expect, test } from 'vitest';
import { addressOf, EMPTY_SEARCH, searchOf } from './portal-api';

test('a search is an address that can be shared', () => {
  const search = { ...EMPTY_SEARCH, q: 'mắm tôm & cá', stars: '4' };
  expect(searchOf(new URL(addressOf(search), 'http://x').search)).toEqual(search);
  expect(addressOf(EMPTY_SEARCH)).toBe('/san-pham');
  expect(searchOf('?la=1&q=x')).toEqual({ ...EMPTY_SEARCH, q: 'x' });
});
