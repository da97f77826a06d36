/** Numbers as they are written in Vietnam, whatever the language of the screen: 1.234.567,8 */

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

export function formatInteger(value: number | bigint): string {
  return whole.format(value);
}

export function formatDecimal(value: number, digits = 2): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits }).format(value);
}

/** Money in whole đồng: 1.234.567 ₫, with a space that never breaks. */
export function formatMoney(dong: number | bigint): string {
  return `${whole.format(dong)}\u00a0₫`;
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatDecimal(value, unit === 0 ? 0 : 1)}\u00a0${UNITS[unit]}`;
}
