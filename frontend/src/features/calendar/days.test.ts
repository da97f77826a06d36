import { describe, expect, it } from 'vitest';
import { listedDays, weeksOf, type YearCalendar } from './days';

const calendar: YearCalendar = {
  year: 2026,
  national: false,
  workingDays: 250,
  shared: [
    { day: '2026-02-17', kind: 'HOLIDAY', name: 'Tết', source: 'Luật' },
    { day: '2026-08-22', kind: 'MAKE_UP', name: 'Bù', source: 'Công văn' },
  ],
  own: [{ day: '2026-02-17', working: true, name: 'Trực', reason: 'Riêng' }],
};

describe('the calendar of a year', () => {
  it('puts the own day before the shared one', () => {
    expect(listedDays(calendar).get('2026-02-17')).toMatchObject({ kind: 'OWN_WORKING', working: true });
    expect(listedDays(calendar).get('2026-08-22')).toMatchObject({ kind: 'MAKE_UP', working: true, editable: false });
  });

  it('has every day once, under its weekday', () => {
    for (let month = 1; month <= 12; month++) {
      const weeks = weeksOf(2024, month, new Map());
      const days = weeks.flat().filter((day) => day !== null);
      expect(new Set(days.map(({ day }) => day)).size).toBe(new Date(Date.UTC(2024, month, 0)).getUTCDate());
      weeks.forEach((week) =>
        week.forEach((day, index) => {
          if (day) expect((new Date(day.day).getUTCDay() + 6) % 7).toBe(index);
          if (day) expect(day.kind).toBe(index >= 5 ? 'WEEKEND' : 'WORKING');
        }),
      );
    }
  });
});
