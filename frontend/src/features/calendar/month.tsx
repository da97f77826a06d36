import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { type CalendarDay, weeksOf } from './days';
import styles from './month.module.css';

const LOOKS: Record<CalendarDay['kind'], string> = {
  HOLIDAY: 'off',
  SUBSTITUTE: 'off',
  SWAPPED_OFF: 'off',
  MAKE_UP: 'makeUp',
  OWN_OFF: 'ownOff',
  OWN_WORKING: 'ownWorking',
  WEEKEND: 'weekend',
  WORKING: 'working',
};

interface MonthProps {
  year: number;
  month: number;
  listed: Map<string, CalendarDay>;
  /** Absent for those who may not change the calendar. */
  onChoose?: (day: CalendarDay) => void;
}

/** One month as a table of weeks; each day says what it is, not by colour alone. */
export function Month({ year, month, listed, onChoose }: MonthProps) {
  const { t } = useTranslation('calendar');
  const weekdays = t('weekdays', { returnObjects: true }) as string[];
  return (
    <table className={styles['month']}>
      <caption>{t('month', { month })}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month, listed).map((week, index) => (
          <tr key={`${month}-${index}`}>
            {week.map((day, column) => (
              <td key={day?.day ?? `empty-${column}`}>{day && <Day day={day} onChoose={onChoose} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, onChoose }: { day: CalendarDay; onChoose: MonthProps['onChoose'] }) {
  const { t } = useTranslation('calendar');
  const words = `${formatDate(day.day)}: ${t(`kind.${day.kind}`)}${day.name ? `, ${day.name}` : ''}`;
  const look = `${styles['day']} ${styles[LOOKS[day.kind]]}`;
  const number = Number(day.day.slice(8));
  if (!onChoose) {
    return (
      <span className={look} title={words}>
        {number}
        <span className="visually-hidden"> {words}</span>
      </span>
    );
  }
  return (
    <button type="button" className={look} title={words} aria-label={words} onClick={() => onChoose(day)}>
      {number}
    </button>
  );
}

export function Legend() {
  const { t } = useTranslation('calendar');
  return (
    <ul className={styles['legend']} aria-label={t('legend.title')}>
      {(['off', 'makeUp', 'weekend'] as const).map((look) => (
        <li key={look}>
          <span className={`${styles['swatch']} ${styles[look]}`} aria-hidden="true" />
          {t(`legend.${look}`)}
        </li>
      ))}
      <li>
        <span className={`${styles['swatch']} ${styles['ownOff']}`} aria-hidden="true" />
        {t('legend.own')}
      </li>
    </ul>
  );
}
