import { describe, expect, it } from 'vitest';
import { accessibleAccent } from './accent';
import css from './base.css?raw';
import { contrastRatio, parseColor, type Rgb, readableOnWhite, toHex } from './contrast';
import { palette } from './palette';

const color = (hex: string): Rgb => parseColor(hex) ?? [0, 0, 0];
const ratio = (one: string, other: string) => contrastRatio(color(one), color(other));

describe('palette', () => {
  it('is the same in the style sheet', () => {
    const declared = new Map([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
    for (const [name, hex] of Object.entries(palette)) {
      expect(declared.get(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toBe(hex);
    }
  });

  it.each([
    ['ink', 'ground'],
    ['inkMuted', 'ground'],
    ['inkMuted', 'surface'],
    ['leaf', 'surface'],
    ['leaf', 'ground'],
    ['leafDeep', 'leafSoft'],
    ['goldDeep', 'goldSoft'],
    ['danger', 'dangerSoft'],
    ['danger', 'surface'],
  ] as const)('%s is readable on %s', (text, ground) => {
    expect(ratio(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('accent of a province', () => {
  it('knows the extremes of contrast', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('keeps a colour on which white is readable', () => {
    expect(accessibleAccent('#8B0000')).toBe('#8b0000');
  });

  it.each(['#ffd700', '#ffffff', '#7fff00', '#ff9999'])('darkens %s until white is readable on it', (bright) => {
    expect(ratio(accessibleAccent(bright), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('takes the leaf green for what is no colour', () => {
    for (const wrong of [null, undefined, '', 'red', '#12', 'url(x)'])
      expect(accessibleAccent(wrong)).toBe(palette.leaf);
  });

  it('darkens no more than needed', () => {
    const shade = toHex(readableOnWhite(color('#ff9999')));
    expect(ratio(shade, '#ffffff')).toBeLessThan(5);
  });
});
