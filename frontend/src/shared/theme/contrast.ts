/** Contrast as WCAG 2.2 defines it, and colours made readable. */

export type Rgb = readonly [red: number, green: number, blue: number];

export function parseColor(hex: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  return match ? [channel(match[1]), channel(match[2]), channel(match[3])] : null;
}

function channel(hex: string | undefined): number {
  return Number.parseInt(hex ?? '0', 16);
}

export function toHex(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrastRatio(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const WHITE: Rgb = [255, 255, 255];

/** The nearest darker shade on which white text has at least the given contrast. */
export function readableOnWhite(color: Rgb, minimum = 4.5): Rgb {
  let shade = color;
  for (let step = 0; step < 100 && contrastRatio(shade, WHITE) < minimum; step += 1) {
    shade = shade.map((value) => value * 0.96) as unknown as Rgb;
  }
  return shade;
}
