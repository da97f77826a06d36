import { describe, expect, it } from 'vitest';
import type { Choice, CriteriaSet, Criterion, RankBand } from '../evaluation-api';
import { countSheet, otherCase } from './count';

const BANDS: readonly RankBand[] = [
  { stars: 1, min: 0, max: 30, maxIncluded: false, authority: null },
  { stars: 2, min: 30, max: 50, maxIncluded: false, authority: null },
  { stars: 3, min: 50, max: 70, maxIncluded: false, authority: 'PROVINCE' },
  { stars: 4, min: 70, max: 90, maxIncluded: false, authority: 'PROVINCE' },
  { stars: 5, min: 90, max: 100, maxIncluded: true, authority: 'CENTRAL' },
];

function criterion(
  code: string,
  ...options: [points: number, minForStars?: number | null, caseCode?: string][]
): Criterion {
  return {
    code,
    name: code,
    max: Math.max(...options.map(([points]) => points)),
    heading: null,
    binary: false,
    communeReviewed: false,
    notes: [],
    options: options.map(([points, minForStars = null, caseCode = null], index) => ({
      number: index + 1,
      points,
      label: `${points}`,
      minForStars,
      caseCode: caseCode,
    })),
  };
}

function set(...criteria: Criterion[]): CriteriaSet {
  return {
    code: 'B01',
    mnemonic: 'RAU',
    number: 1,
    name: 'Rau',
    subgroup: null,
    managingAgencies: [],
    sampleRequired: true,
    knockouts: [],
    parts: [{ code: 'A', name: 'A', max: 100, sections: [{ code: '1', name: '1', max: 100, criteria }] }],
  };
}

const content = (choices: Record<string, number>) => ({
  choices: Object.fromEntries(
    Object.entries(choices).map(([code, option]): [string, Choice] => [code, { option, comment: null }]),
  ),
  knockouts: [],
  generalComment: null,
});

const sheet = set(criterion('1.1', [20], [40, 4], [60, 5]), criterion('1.2', [10], [30], [40]));

describe('counting a sheet without the server', () => {
  it('gives nothing for a criterion without a tick', () => {
    const count = countSheet(sheet, BANDS, content({}));
    expect(count).toMatchObject({ total: 0, stars: 1, answered: 0, missing: ['1.1', '1.2'], reachableStars: 5 });
  });

  it('ranks by the band and by the least levels of that rank and those below', () => {
    // 20 + 40 = 60 points would be three stars, for which nothing is marked.
    expect(countSheet(sheet, BANDS, content({ '1.1': 1, '1.2': 3 }))).toMatchObject({ total: 60, stars: 3 });
    // 80 points are in the band of four stars, and its least level of 40 is reached.
    expect(countSheet(sheet, BANDS, content({ '1.1': 2, '1.2': 3 }))).toMatchObject({ bandStars: 4, stars: 4 });
    expect(countSheet(sheet, BANDS, content({ '1.1': 3, '1.2': 2 }))).toMatchObject({ bandStars: 5, stars: 5 });
  });

  it('falls below the band where a least level is missed, and says what is missing', () => {
    const strict = set(criterion('1.1', [50], [55, 4]), criterion('1.2', [30], [45]));
    const count = countSheet(strict, BANDS, content({ '1.1': 1, '1.2': 1 }));
    expect(count).toMatchObject({ total: 80, bandStars: 4, stars: 3 });
    expect(count.obstacles).toEqual([{ criterion: '1.1', points: 5, required: 55, stars: 4 }]);
  });

  it('knows what can still be reached after a low tick', () => {
    const count = countSheet(sheet, BANDS, content({ '1.1': 1 }));
    expect(count.reachableStars).toBe(3);
    expect(count.obstacles[0]).toEqual({ criterion: null, points: 10, required: null, stars: null });
  });

  it('never mixes the two cases of a sheet', () => {
    const cases = set(
      criterion('1.1', [40, null, 'a'], [60, null, 'b']),
      criterion('1.2', [35, null, 'a'], [40, null, 'b']),
    );
    expect(countSheet(cases, BANDS, content({})).reachableStars).toBe(5);
    expect(countSheet(cases, BANDS, content({ '1.1': 1 })).reachableStars).toBe(4);
    expect(otherCase(cases, content({ '1.1': 1 }), 'b')).toEqual(['1.1']);
    expect(otherCase(cases, content({ '1.1': 1 }), 'a')).toEqual([]);
    expect(otherCase(cases, content({ '1.1': 1 }), null)).toEqual([]);
  });
});
