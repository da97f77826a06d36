import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '@/shared/ui/data-list/filters';
import { groupsQuery, sourcesQuery } from './national-api';

const FIRST_YEAR = 2018;
const RANKS = ['5', '4', '3', '0'] as const;

/** The filters that figures and list share, so that what is seen in one can be followed in the other. */
export function useNationalFilters(thisYear: number, search: boolean): Filter[] {
  const { t } = useTranslation('national');
  const { data: sources } = useQuery(sourcesQuery);
  const { data: groups } = useQuery(groupsQuery);
  return useMemo<Filter[]>(() => {
    const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back));
    const choices: Filter[] = [
      {
        kind: 'choice',
        key: 'source',
        label: t('filter.source'),
        options: (sources ?? []).map(({ id, fullName, formerProvinceCode }) => ({
          value: id,
          label: formerProvinceCode === null ? fullName : t('formerProvince', { name: fullName }),
        })),
      },
      {
        kind: 'choice',
        key: 'group',
        label: t('filter.group'),
        options: (groups ?? []).map(({ code, name }) => ({ value: code, label: name })),
      },
      {
        kind: 'choice',
        key: 'stars',
        label: t('filter.stars'),
        options: RANKS.map((value) => ({
          value,
          label: value === '0' ? t('noStars') : t('starCount', { count: Number(value) }),
        })),
      },
      {
        kind: 'choice',
        key: 'year',
        label: t('filter.year'),
        options: years.map((value) => ({ value, label: value })),
      },
    ];
    return search ? [{ kind: 'text', key: 'q', label: t('filter.search') }, ...choices] : choices;
  }, [t, sources, groups, thisYear, search]);
}
