import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface TextFilter {
  kind: 'text';
  key: string;
  label: string;
  placeholder?: string;
}

export interface ChoiceFilter {
  kind: 'choice';
  key: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

export interface DateFilter {
  kind: 'date';
  key: string;
  label: string;
}

export type Filter = TextFilter | ChoiceFilter | DateFilter;
export type FilterValues = Readonly<Record<string, string>>;

/** Filters live in the address, so that a filtered list can be sent to a colleague and survives going back. */
export function useFilters(filters: readonly Filter[]) {
  const [params, setParams] = useSearchParams();

  const values = useMemo<FilterValues>(() => {
    const given = filters.map(({ key }) => [key, params.get(key) ?? ''] as const);
    return Object.fromEntries(given.filter(([, value]) => value !== ''));
  }, [filters, params]);

  const setFilter = useCallback(
    (key: string, value: string) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  const clear = useCallback(
    () =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const { key } of filters) next.delete(key);
          return next;
        },
        { replace: true },
      ),
    [filters, setParams],
  );

  return { values, setFilter, clear };
}
