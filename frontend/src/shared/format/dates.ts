/** Dates and times as they are written in Vietnam, always in Vietnam's time. */

const ZONE = 'Asia/Ho_Chi_Minh';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

export type DateLike = string | number | Date;

const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** dd/MM/yyyy; a plain date (yyyy-MM-dd) is a day of the calendar, not an instant. */
export function formatDate(value: DateLike): string {
  const plain = typeof value === 'string' ? PLAIN_DATE.exec(value) : null;
  return plain ? `${plain[3]}/${plain[2]}/${plain[1]}` : day.format(new Date(value));
}

/** HH:mm dd/MM/yyyy, which no line break takes apart. */
export function formatDateTime(value: DateLike): string {
  const instant = new Date(value);
  return `${minute.format(instant)}\u00a0${day.format(instant)}`;
}

/** The calendar day in Vietnam, as yyyy-MM-dd. */
export function vietnamDay(value: DateLike): string {
  return typeof value === 'string' && PLAIN_DATE.test(value) ? value : isoDay.format(new Date(value));
}

/** Whole calendar days in Vietnam from one moment to another; negative when `to` lies before. */
export function daysBetween(from: DateLike, to: DateLike): number {
  return Math.round((Date.parse(vietnamDay(to)) - Date.parse(vietnamDay(from))) / 86_400_000);
}
