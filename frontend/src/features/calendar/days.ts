import type { components } from '@/api/schema';

export type YearCalendar = components['schemas']['YearView'];

/** What a day of the calendar is here and why. */
export interface CalendarDay {
  /** yyyy-MM-dd */
  day: string;
  kind: 'HOLIDAY' | 'SUBSTITUTE' | 'SWAPPED_OFF' | 'MAKE_UP' | 'OWN_WORKING' | 'OWN_OFF' | 'WEEKEND' | 'WORKING';
  working: boolean;
  name?: string;
  source?: string;
  /** Listed where this workspace may edit it. */
  editable: boolean;
}

const pad = (number: number) => String(number).padStart(2, '0');

export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Monday is 0. */
function weekday(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function listedDays(calendar: YearCalendar): Map<string, CalendarDay> {
  const days = new Map<string, CalendarDay>();
  for (const { day, kind, name, source } of calendar.shared) {
    days.set(day, { day, kind, name, source, working: kind === 'MAKE_UP', editable: calendar.national });
  }
  for (const { day, working, name, reason } of calendar.own) {
    days.set(day, { day, kind: working ? 'OWN_WORKING' : 'OWN_OFF', name, source: reason, working, editable: true });
  }
  return days;
}

/** A month as rows of weeks, Monday first; null before the first and after the last day. */
export function weeksOf(year: number, month: number, listed: Map<string, CalendarDay>): (CalendarDay | null)[][] {
  const cells: (CalendarDay | null)[] = Array.from({ length: weekday(year, month, 1) }, () => null);
  for (let day = 1; day <= daysOf(year, month); day++) {
    const iso = isoDay(year, month, day);
    const weekend = weekday(year, month, day) >= 5;
    cells.push(
      listed.get(iso) ?? { day: iso, kind: weekend ? 'WEEKEND' : 'WORKING', working: !weekend, editable: false },
    );
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
