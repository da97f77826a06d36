import { afterEach, describe, expect, it, vi } from 'vitest';
import { csrfHeaders, csrfToken } from './csrf';

function withCookies(cookies: string) {
  vi.spyOn(document, 'cookie', 'get').mockReturnValue(cookies);
}

afterEach(() => vi.restoreAllMocks());

describe('csrfToken', () => {
  it('reads the cookie of a local run', () => {
    withCookies('a=1; XSRF-TOKEN=abc%2Fd; b=2');
    expect(csrfToken()).toBe('abc/d');
  });

  it('reads the cookie that only the own host can set', () => {
    withCookies('__Host-XSRF-TOKEN=own');
    expect(csrfToken()).toBe('own');
  });

  it('prefers it to one that a sibling domain may have planted', () => {
    withCookies('XSRF-TOKEN=planted; __Host-XSRF-TOKEN=own');
    expect(csrfToken()).toBe('own');
  });

  it('takes no cookie whose name only ends alike', () => {
    withCookies('NOT-XSRF-TOKEN=other');
    expect(csrfToken()).toBe('');
  });

  it('is sent with changes only', () => {
    withCookies('XSRF-TOKEN=abc');
    expect(csrfHeaders('get')).toEqual({});
    expect(csrfHeaders('PATCH')).toEqual({ 'X-XSRF-TOKEN': 'abc' });
  });
});
