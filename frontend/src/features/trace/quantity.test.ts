import { expect, test } from 'vitest';
import { parseQuantity, quantityText, quantityWords } from './quantity';

test('a quantity is typed with a decimal comma and shown with the unit', () => {
  expect(parseQuantity(' 1200 ')).toBe(1200);
  expect(parseQuantity('12,5')).toBe(12.5);
  expect(parseQuantity('1.200')).toBeNull();
  expect(parseQuantity('-3')).toBeNull();
  expect(parseQuantity('')).toBeNull();
  expect(quantityText(12.5)).toBe('12,5');
  expect(quantityWords({ quantity: 1200, unit: 'chai' })).toBe('1.200 chai');
});
