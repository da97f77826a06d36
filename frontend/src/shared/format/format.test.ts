import { describe, expect, it } from 'vitest';
import { daysBetween, formatDate, formatDateTime, vietnamDay } from './dates';
import { formatBytes, formatDecimal, formatInteger, formatMoney } from './numbers';

describe('dates', () => {
  it('writes a day as in Vietnam', () => {
    expect(formatDate('2026-07-01')).toBe('01/07/2026');
  });

  it('takes an instant to the day it is in Vietnam', () => {
    expect(formatDate('2026-06-30T17:00:00Z')).toBe('01/07/2026');
    expect(formatDate('2026-06-30T16:59:59Z')).toBe('30/06/2026');
    expect(vietnamDay('2026-06-30T17:00:00Z')).toBe('2026-07-01');
  });

  it('writes the time before the day, on 24 hours', () => {
    expect(formatDateTime('2026-06-30T17:05:00Z')).toBe('00:05\u00a001/07/2026');
  });

  it('counts days of the calendar, not hours', () => {
    expect(daysBetween('2026-06-30T16:59:59Z', '2026-06-30T17:00:00Z')).toBe(1);
    expect(daysBetween('2026-07-01', '2026-06-28')).toBe(-3);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  });
});

describe('numbers', () => {
  it('separates thousands by dots and decimals by a comma', () => {
    expect(formatInteger(1_234_567)).toBe('1.234.567');
    expect(formatDecimal(72.456)).toBe('72,46');
  });

  it('keeps the amount and its sign on one line', () => {
    expect(formatMoney(1_234_567)).toBe('1.234.567\u00a0₫');
    expect(formatMoney(9_007_199_254_740_993n)).toBe('9.007.199.254.740.993\u00a0₫');
  });

  it('writes sizes of files in the nearest unit', () => {
    expect(formatBytes(999)).toBe('999\u00a0B');
    expect(formatBytes(20_000_000)).toBe('20\u00a0MB');
    expect(formatBytes(1_550)).toBe('1,6\u00a0kB');
  });
});
