import { parseColor, readableOnWhite, toHex } from './contrast';
import { palette } from './palette';

/** The province's colour as it may be used behind white text: its own when readable, else a darker shade of it. */
export function accessibleAccent(accent: string | null | undefined): string {
  const color = accent ? parseColor(accent) : null;
  return color ? toHex(readableOnWhite(color)) : palette.leaf;
}

export function applyAccent(accent: string | null | undefined): void {
  document.documentElement.style.setProperty('--accent', accessibleAccent(accent));
}
