import { describe, expect, it } from 'vitest';
import { axisText } from './axis-text';

describe('central meridians', () => {
  it('are written in degrees and minutes', () => {
    expect(axisText(105)).toBe('105°00′');
    expect(axisText(105.75)).toBe('105°45′');
    expect(axisText(106.25)).toBe('106°15′');
  });
});
