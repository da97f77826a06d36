const TYPED = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const PLAIN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day a person typed (01/07/2026, 1-7-2026, 2026-07-01) as yyyy-MM-dd; null when there is no such day. */
export function parseDateText(text: string): string | null {
  const typed = TYPED.exec(text.trim());
  const plain = PLAIN.exec(text.trim());
  const [year, month, day] = typed ? [typed[3], typed[2], typed[1]] : plain ? [plain[1], plain[2], plain[3]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : null;
}
