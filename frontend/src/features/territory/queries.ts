import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import { vietnamDay } from '@/shared/format/dates';
import type { Page, PageRequest } from '@/shared/ui/data-list/data-list';
import type { FilterValues } from '@/shared/ui/data-list/filters';
import type { Unit, UnitDetail, UnitLevel } from './types';

/** The last day of the old units. */
const LAST_OLD_DAY = '2025-06-30';

export const PERIODS = ['now', 'before'] as const;
/** Which units: those of today, those until 30 June 2025, or all when none is chosen. */
export type Period = (typeof PERIODS)[number] | null;

export const LEVELS: readonly UnitLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

export function readPeriod(text: string | undefined | null): Period {
  return PERIODS.find((period) => period === text) ?? null;
}

export function dayOf(period: Period): string | undefined {
  if (period === null) return undefined;
  return period === 'before' ? LAST_OLD_DAY : vietnamDay(new Date());
}

/** Under which name the chosen province stands in the address. */
export function provinceKey(period: Period): string {
  return period === 'before' ? 'oldProvince' : 'province';
}

/** The filters of the screen as the server takes them. */
function wanted(filters: FilterValues) {
  const period = readPeriod(filters['period']);
  const province = filters[provinceKey(period)];
  // A province of today is looked up among the units of today, also while all times are shown.
  const on = dayOf(period ?? (province === undefined ? null : 'now'));
  const level = LEVELS.find((one) => one === filters['level']);
  return {
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(level === undefined ? {} : { level }),
    ...(province === undefined ? {} : { province }),
    ...(on === undefined ? {} : { on }),
  };
}

export function exportQuery(filters: FilterValues): Readonly<Record<string, string>> {
  return wanted(filters);
}

export function loadUnits({ filters, after, limit, signal }: PageRequest): Promise<Page<Unit>> {
  const query = { limit, ...wanted(filters), ...(after === undefined ? {} : { after }) };
  return body(api.GET('/api/territory/units', { params: { query }, signal }));
}

export const provincesQuery = (period: Period) => {
  const on = dayOf(period ?? 'now') ?? LAST_OLD_DAY;
  return queryOptions({
    queryKey: ['territory', 'provinces', on],
    queryFn: ({ signal }): Promise<Unit[]> =>
      body(api.GET('/api/territory/provinces', { params: { query: { on } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
};

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['territory', 'unit', id],
    queryFn: ({ signal }): Promise<UnitDetail> =>
      body(api.GET('/api/territory/units/{id}', { params: { path: { id } }, signal })),
  });
