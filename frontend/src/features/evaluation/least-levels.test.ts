import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from './evaluation-api';
import { agreedField, agreedPoints, judgedCriteria } from './least-levels';

const option = (number: number, points: number, minForStars: number | null) => ({
  number,
  points,
  minForStars,
  label: '',
  caseCode: null,
});

const criterion = (code: string, options: readonly ReturnType<typeof option>[]) => ({
  code,
  name: `Tiêu chí ${code}`,
  max: 3,
  heading: null,
  binary: false,
  communeReviewed: false,
  notes: [],
  options: [...options],
});

const set = {
  parts: [
    {
      code: 'A',
      name: 'A',
      max: 9,
      sections: [
        {
          code: '1',
          name: '1',
          max: 9,
          criteria: [
            criterion('1.1', [option(1, 1, null), option(2, 3, null)]),
            criterion('1.5', [option(1, 0, null), option(2, 1, null), option(3, 2, 4), option(4, 3, 5)]),
            criterion('2.2', [option(1, 0, null), option(2, 2, 3), option(3, 2, null)]),
            criterion('9', [option(1, 2, 3), option(2, 5, null)]),
          ],
        },
      ],
    },
  ],
} as unknown as CriteriaSet;

const score = (code: string, average: number, ...points: number[]) => ({
  criterion: code,
  name: '',
  max: 3,
  average,
  points: Object.fromEntries(points.map((worth, index) => [`u${index}`, worth])),
});

const result = {
  criteria: [score('1.1', 2, 1, 3), score('1.5', 2.33, 2, 3), score('2.2', 1, 1, 1), score('9', 5, 5, 5)],
};

describe('criteria that the council judges', () => {
  const judged = judgedCriteria(set, result);

  it('are those with a least level', () => {
    expect(judged.map(({ code }) => code)).toEqual(['1.5', '2.2', '9']);
    expect(judged[0]?.levels).toEqual([
      { stars: 4, points: 2 },
      { stars: 5, points: 3 },
    ]);
  });

  it('offer the points of the sheet, each once', () => {
    expect(judged.map(({ choices }) => choices)).toEqual([
      [0, 1, 2, 3],
      [0, 2],
      [2, 5],
    ]);
  });

  it('are open where members differ or the average misses a level', () => {
    expect(judged.map(({ open }) => open)).toEqual([true, true, false]);
  });
});

describe('agreed points', () => {
  it('are sent by the code of the criterion, those left alone not at all', () => {
    const chosen = { [agreedField('2.2')]: '2', [agreedField('1.5')]: '', [agreedField('9')]: '5' };
    expect(agreedPoints(['1.5', '2.2', '9', '10'], chosen)).toEqual({ '2.2': 2, '9': 5 });
  });
});
