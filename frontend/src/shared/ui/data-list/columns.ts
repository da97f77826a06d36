import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** Numbers and money stand at the end. */
  align?: 'start' | 'end';
  /** The row's name: always shown, leads the card on a phone and the row for screen readers. */
  primary?: boolean;
  /** Not shown until the person chooses it. */
  hidden?: boolean;
}

function storageKey(list: string): string {
  return `ocop.columns.${list}`;
}

/** What the person chose on this device for this list; null when nothing. */
export function rememberedColumns(list: string): readonly string[] | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(list)) ?? 'null');
    return Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : null;
  } catch {
    return null;
  }
}

export function rememberColumns(list: string, keys: readonly string[]): void {
  try {
    localStorage.setItem(storageKey(list), JSON.stringify(keys));
  } catch {
    // Without storage the choice lasts until the screen is left.
  }
}

export function visibleColumns<Row>(columns: readonly Column<Row>[], chosen: readonly string[] | null): Column<Row>[] {
  return columns.filter(({ key, primary, hidden }) => primary ?? (chosen ? chosen.includes(key) : !hidden));
}
