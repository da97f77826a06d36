import { expect, it } from 'vitest';
import { fold, matchesSearch } from './fold';

it('finds words without diacritics, in any normal form', () => {
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
    expect(fold('Đợt đánh giá, Thẩm định'.normalize(form))).toBe('dot danh gia, tham dinh');
  }
});

it('wants every word, in any order', () => {
  expect(matchesSearch('Đợt đánh giá sản phẩm', 'san pham dot')).toBe(true);
  expect(matchesSearch('Đợt đánh giá sản phẩm', 'hồ sơ')).toBe(false);
});

it('finds everything while nothing is typed', () => {
  expect(matchesSearch('Bộ tiêu chí', '  ')).toBe(true);
});
