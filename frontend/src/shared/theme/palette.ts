/** The colours of the product. base.css carries the same values as custom properties; a test compares them. */
export const palette = {
  leaf: '#17603a',
  leafDeep: '#0f4429',
  leafSoft: '#e7f1ea',
  gold: '#f0b429',
  goldDeep: '#8a5a00',
  goldSoft: '#fdf3da',
  ink: '#1a231e',
  inkMuted: '#55615a',
  line: '#d6ddd8',
  ground: '#f5f7f4',
  surface: '#ffffff',
  danger: '#b42318',
  dangerSoft: '#fdecea',
} as const;

export const radius = 8;
export const fontFamily = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
