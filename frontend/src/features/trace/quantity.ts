import { formatDecimal, formatInteger } from '@/shared/format/numbers';

const WRITTEN = /^\d{1,9}(,\d{1,3})?$/;

/** A quantity as it is typed here: no dots, decimals behind a comma. */
export function parseQuantity(text: string): number | null {
  const plain = text.trim();
  return WRITTEN.test(plain) ? Number(plain.replace(',', '.')) : null;
}

export const quantityText = (quantity: number) => String(quantity).replace('.', ',');

export function quantityWords({ quantity, unit }: { quantity: number; unit: string }): string {
  return `${Number.isInteger(quantity) ? formatInteger(quantity) : formatDecimal(quantity, 3)} ${unit}`;
}
