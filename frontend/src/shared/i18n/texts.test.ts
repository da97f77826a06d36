import { describe, expect, it } from 'vitest';

interface Texts {
  [key: string]: string | Texts;
}

const files = import.meta.glob<Texts>(['/src/features/*/i18n/*.json', '/src/shared/i18n/texts/*.json'], {
  eager: true,
  import: 'default',
});

/** Keys with their texts; the plural forms of a key count as one, since languages have different ones. */
function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`.replace(/_(zero|one|two|few|many|other)$/, ''), value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const keys = (texts: Texts) => [...new Set(flatten(texts).map(([key]) => key))].sort();
const blanks = (texts: Texts) =>
  flatten(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => key);
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)]
    .map(([, name]) => name)
    .sort()
    .join();

const pairs = Object.entries(files).flatMap(([path, texts]): [string, Texts, Texts][] => {
  if (path.endsWith('/navigation.json')) return [[path, texts['vi'] as Texts, texts['en'] as Texts]];
  const english = files[path.replace(/vi\.json$/, 'en.json')];
  return path.endsWith('/vi.json') ? [[path, texts, english ?? {}]] : [];
});

describe.each(pairs)('%s', (_path, vietnamese, english) => {
  it('says everything in both languages', () => {
    expect(keys(english)).toEqual(keys(vietnamese));
  });

  it('has no empty text', () => {
    expect([...blanks(vietnamese), ...blanks(english)]).toEqual([]);
  });

  it('fills in the same values in both languages', () => {
    const translated = new Map(flatten(english));
    const different = flatten(vietnamese)
      .filter(([key, text]) => placeholders(text) !== placeholders(translated.get(key) ?? ''))
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it('is in composed Unicode, so that searching finds it', () => {
    for (const [, text] of [...flatten(vietnamese), ...flatten(english)]) expect(text).toBe(text.normalize('NFC'));
  });
});

it('finds the files of both languages', () => {
  expect(pairs.length).toBeGreaterThan(1);
  const english = Object.keys(files).filter((path) => path.endsWith('/en.json'));
  const vietnamese = Object.keys(files).filter((path) => path.endsWith('/vi.json'));
  expect(english.map((path) => path.replace('en.json', 'vi.json')).sort()).toEqual(vietnamese.sort());
});
