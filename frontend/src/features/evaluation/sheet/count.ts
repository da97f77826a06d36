import type { CriteriaSet, Criterion, RankBand } from '../evaluation-api';
import type { SheetContent } from './outbox';

/** What stands before the next star: points in all, or one criterion below its least level. */
export interface Obstacle {
  criterion: string | null;
  points: number;
  required: number | null;
  stars: number | null;
}

export interface SheetCount {
  total: number;
  byPart: Readonly<Record<string, number>>;
  answered: number;
  criteria: number;
  missing: readonly string[];
  bandStars: number;
  stars: number;
  /** The most that is still possible by what is ticked so far. */
  reachableStars: number;
  obstacles: readonly Obstacle[];
}

const LOWEST_MARKED = 3;
const HIGHEST = 5;

export function criteriaOf(set: CriteriaSet): readonly Criterion[] {
  return set.parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));
}

export function pointsOf(criterion: Criterion, option: number | null | undefined): number {
  return criterion.options.find(({ number }) => number === option)?.points ?? 0;
}

function band(bands: readonly RankBand[], total: number): number {
  return Math.max(1, ...bands.filter(({ min }) => total >= min).map(({ stars }) => stars));
}

function leastFor(criterion: Criterion, stars: number): { stars: number; points: number } | null {
  const marked = criterion.options
    .filter(({ minForStars }) => minForStars !== null && minForStars >= LOWEST_MARKED && minForStars <= stars)
    .map(({ minForStars, points }) => ({ stars: minForStars ?? 0, points }));
  return marked.sort((one, other) => other.points - one.points)[0] ?? null;
}

function below(criteria: readonly Criterion[], points: (criterion: Criterion) => number, stars: number): Obstacle[] {
  return criteria.flatMap((criterion) => {
    const least = leastFor(criterion, stars);
    const reached = points(criterion);
    if (!least || reached >= least.points) return [];
    return [{ criterion: criterion.code, points: least.points - reached, required: least.points, stars: least.stars }];
  });
}

/** Highest rank whose levels are all reached, at most that of the band. */
function rank(criteria: readonly Criterion[], points: (criterion: Criterion) => number, bandStars: number): number {
  let stars = bandStars;
  while (stars >= LOWEST_MARKED && below(criteria, points, stars).length > 0) stars--;
  return stars;
}

/** The cases of a sheet that can still be scored: the one begun, else each of them; most sheets have none. */
function openCases(
  criteria: readonly Criterion[],
  ticked: (criterion: Criterion) => number | null,
): readonly (string | null)[] {
  const cases = (of: (criterion: Criterion) => Criterion['options']) =>
    [...new Set(criteria.flatMap((criterion) => of(criterion).map(({ caseCode }) => caseCode)))].filter(
      (code) => code !== null,
    );
  const begun = cases((criterion) => criterion.options.filter(({ number }) => number === ticked(criterion)));
  if (begun.length > 0) return begun;
  const all = cases((criterion) => criterion.options);
  return all.length > 0 ? all : [null];
}

/**
 * Counts a sheet as the server does, so that the person sees it without a network, too; the server's count decides.
 *
 * The rule: `docs/evaluation.md`.
 */
export function countSheet(set: CriteriaSet, bands: readonly RankBand[], { choices }: SheetContent): SheetCount {
  const criteria = criteriaOf(set);
  const ticked = (criterion: Criterion) => choices[criterion.code]?.option ?? null;
  const points = (criterion: Criterion) => pointsOf(criterion, ticked(criterion));
  /** The best that is still open where one case of the sheet is scored. */
  const atMost = (only: string | null) => (criterion: Criterion) =>
    ticked(criterion) === null
      ? Math.max(
          0,
          ...criterion.options
            .filter(({ caseCode }) => caseCode === null || caseCode === only)
            .map((option) => option.points),
        )
      : points(criterion);
  const sum = (of: readonly Criterion[], worth: (criterion: Criterion) => number) =>
    of.reduce((total, criterion) => total + worth(criterion), 0);
  const total = sum(criteria, points);
  const bandStars = band(bands, total);
  const stars = rank(criteria, points, bandStars);
  const nextMin = bands.find((one) => one.stars === stars + 1)?.min ?? total;
  const missing = criteria.filter((criterion) => ticked(criterion) === null).map(({ code }) => code);
  return {
    total,
    byPart: Object.fromEntries(
      set.parts.map(({ code, sections }) => [
        code,
        sum(
          sections.flatMap((section) => section.criteria),
          points,
        ),
      ]),
    ),
    answered: criteria.length - missing.length,
    criteria: criteria.length,
    missing,
    bandStars,
    stars,
    reachableStars: Math.max(
      ...openCases(criteria, ticked).map((only) =>
        rank(criteria, atMost(only), band(bands, sum(criteria, atMost(only)))),
      ),
    ),
    obstacles:
      stars === HIGHEST
        ? []
        : [
            ...(nextMin > total ? [{ criterion: null, points: nextMin - total, required: null, stars: null }] : []),
            ...below(criteria, points, stars + 1),
          ],
  };
}

/** Criteria whose ticks belong to another case of the sheet than this option: both cannot stand on one sheet. */
export function otherCase(set: CriteriaSet, { choices }: SheetContent, caseCode: string | null): readonly string[] {
  if (caseCode === null) return [];
  return criteriaOf(set)
    .filter((criterion) => {
      const chosen = criterion.options.find(({ number }) => number === choices[criterion.code]?.option);
      return chosen !== undefined && chosen.caseCode !== null && chosen.caseCode !== caseCode;
    })
    .map(({ code }) => code);
}
