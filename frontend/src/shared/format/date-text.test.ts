import { expect, it } from 'vitest';
import { parseDateText } from './date-text';

it.each([
  ['01/07/2026', '2026-07-01'],
  ['1/7/2026', '2026-07-01'],
  [' 1-7-2026 ', '2026-07-01'],
  ['2026-07-01', '2026-07-01'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2026', null],
  ['31/04/2026', null],
  ['07/13/2026', null],
  ['1/7/26', null],
  ['', null],
])('%s is %s', (text, day) => {
  expect(parseDateText(text)).toBe(day);
});
