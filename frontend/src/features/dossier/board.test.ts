import { describe, expect, it } from 'vitest';
import { COLUMNS, daysHere, filtered } from './board';
import { type DossierLine, STATES } from './dossier-api';

const line = (values: Partial<DossierLine>): DossierLine => ({
  id: 'd1',
  kind: 'FIRST',
  productName: 'Cam sành',
  producerName: 'HTX Xuân Thành',
  communeCode: '16093',
  state: 'PROVINCE_CHECK',
  receiptNumber: '01/PĐK-38-16093-2026',
  setCode: 'B01',
  submittedAt: '2026-11-01T01:00:00Z',
  due: null,
  daysLeft: null,
  supplements: 0,
  updatedAt: '2026-11-20T01:00:00Z',
  ...values,
});

describe('the round board', () => {
  it('has one column for every state in which somebody still works on a filed dossier', () => {
    const over = ['DRAFT', 'KNOCKED_OUT', 'BELOW_THREE', 'RECOGNISED', 'RECOGNISED_BY_MINISTRY', 'WITHDRAWN'];
    const shown = COLUMNS.flatMap(({ states }) => states);
    expect([...shown].sort()).toEqual(STATES.filter((state) => !over.includes(state)).sort());
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('shows one commune and one set only when asked', () => {
    const lines = [line({ id: 'a' }), line({ id: 'b', communeCode: '16000' }), line({ id: 'c', setCode: 'B02' })];
    const ids = (filters: { commune: string; set: string }) => filtered(lines, filters).map(({ id }) => id);
    expect(ids({ commune: '', set: '' })).toEqual(['a', 'b', 'c']);
    expect(ids({ commune: '16093', set: '' })).toEqual(['a', 'c']);
    expect(ids({ commune: '16093', set: 'B02' })).toEqual(['c']);
  });

  it('counts whole days since the last move, none in the future', () => {
    expect(daysHere(line({}), Date.parse('2026-11-23T00:59:00Z'))).toBe(2);
    expect(daysHere(line({}), Date.parse('2026-11-19T00:00:00Z'))).toBe(0);
  });
});
