import { createContext, use } from 'react';

export type PageParams = Readonly<Record<string, string>>;

/**
 * The parts of a path that a pattern names, or null when it is another path.
 *
 * Example: `matchPath('/san-pham/:id', '/san-pham/7')` is `{ id: '7' }`.
 */
export function matchPath(pattern: string, path: string): PageParams | null {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = decoded(value);
    else if (segment !== value) return null;
  }
  return params;
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const ParamsContext = createContext<PageParams>({});

export const PageParamsProvider = ParamsContext;

/** What the address of a public page names: `usePageParams()['id']`. */
export function usePageParams(): PageParams {
  return use(ParamsContext);
}
