import type { CriteriaSet, Result } from './evaluation-api';
import { criteriaOf } from './sheet/count';

const LOWEST_MARKED = 3;

/** A criterion with least levels, as the council judges it in its conclusion. */
export interface JudgedCriterion {
  code: string;
  name: string;
  average: number | null;
  levels: readonly { stars: number; points: number }[];
  /** Points that the sheet has a box for, fewest first. */
  choices: readonly number[];
  /** The members disagree, or their average misses a level: what there is to agree on. */
  open: boolean;
}

/** The criteria whose least levels the council may judge, in the order of the sheet. */
export function judgedCriteria(set: CriteriaSet, result: Pick<Result, 'criteria'>): readonly JudgedCriterion[] {
  const scored = new Map(result.criteria.map((one) => [one.criterion, one]));
  return criteriaOf(set).flatMap(({ code, name, options }) => {
    const levels = options
      .flatMap(({ minForStars, points }) =>
        minForStars !== null && minForStars >= LOWEST_MARKED ? [{ stars: minForStars, points }] : [],
      )
      .sort((one, other) => one.stars - other.stars);
    if (levels.length === 0) return [];
    const score = scored.get(code);
    const average = score?.average ?? null;
    const given = new Set(Object.values(score?.points ?? {}));
    return [
      {
        code,
        name,
        average,
        levels,
        choices: [...new Set(options.map(({ points }) => points))].sort((one, other) => one - other),
        open: given.size > 1 || (average !== null && levels.some(({ points }) => average < points)),
      },
    ];
  });
}

/** Name of the criterion's field: a code has dots, which would be levels of the form. */
export const agreedField = (code: string) => `c${code.replaceAll('.', '_')}`;

/** The points that were chosen, by criterion; a criterion left alone is judged by the average. */
export function agreedPoints(
  codes: readonly string[],
  chosen: Readonly<Record<string, string | undefined>>,
): Record<string, number> {
  return Object.fromEntries(
    codes.flatMap((code): [string, number][] => {
      const points = chosen[agreedField(code)] ?? '';
      return points === '' ? [] : [[code, Number(points)]];
    }),
  );
}
