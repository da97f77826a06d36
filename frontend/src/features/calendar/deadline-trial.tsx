import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { formatDate, vietnamDay } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './calendar-page.module.css';

const MOST_DAYS = 1000;

/** "When would ten working days from today be over?" */
export function DeadlineTrial() {
  const { t } = useTranslation('calendar');
  const [from, setFrom] = useState(() => vietnamDay(Date.now()));
  const [days, setDays] = useState('10');
  const count = Number(days);
  const complete = from !== '' && Number.isInteger(count) && count >= 1 && count <= MOST_DAYS;
  const query = useQuery({
    queryKey: ['calendar', 'deadline', from, count],
    queryFn: ({ signal }) =>
      body(api.GET('/api/calendar/deadline', { params: { query: { from, days: count } }, signal })),
    enabled: complete,
  });
  return (
    <Panel aria-labelledby="calendar-deadline">
      <h2 id="calendar-deadline">{t('deadline.title')}</h2>
      <div className={styles['trial']}>
        <label>
          {t('deadline.from')}
          <DateInput value={from} onChange={setFrom} />
        </label>
        <label>
          {t('deadline.days')}
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_DAYS}
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
        </label>
      </div>
      {query.error && <ProblemNotice error={query.error} />}
      {complete && query.data && <Result {...query.data} />}
    </Panel>
  );
}

function Result({ deadline, remaining }: { deadline: string; remaining: number }) {
  const { t } = useTranslation('calendar');
  let left = t('deadline.today');
  if (remaining > 0) left = t('deadline.left', { number: remaining });
  if (remaining < 0) left = t('deadline.passed', { number: -remaining });
  return (
    <p className={styles['result']} role="status">
      {t('deadline.result', { day: formatDate(deadline), remaining: left })}
    </p>
  );
}
