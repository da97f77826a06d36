import { expect, it } from 'vitest';
import { matchPath } from './page-address';

it.each([
  ['/', '/', {}],
  ['/san-pham/:id', '/san-pham/7', { id: '7' }],
  ['/san-pham/:id', '/san-pham/n%C6%B0%E1%BB%9Bc', { id: 'nước' }],
  ['/san-pham/:id', '/san-pham/%', { id: '%' }],
  ['/san-pham/:id', '/san-pham', null],
  ['/san-pham/:id', '/san-pham/7/anh', null],
  ['/san-pham', '/chu-the', null],
])('%s against %s', (pattern, path, params) => {
  expect(matchPath(pattern, path)).toEqual(params);
});
