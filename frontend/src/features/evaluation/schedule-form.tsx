import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './council.module.css';
import { type Council, type MeetingMode, MODES, readyQuery, schedule } from './evaluation-api';

/** Puts dossiers that the advisory group reported on before the council. */
export function ScheduleForm({ council }: { council: Council }) {
  const { t } = useTranslation('evaluation');
  const id = useId();
  const tell = useTell();
  const queries = useQueryClient();
  const { data: ready } = useQuery(readyQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [day, setDay] = useState('');
  const modes = MODES.filter((one) => council.settings.meetingModes.includes(one));
  const [mode, setMode] = useState<MeetingMode>(modes[0] ?? 'IN_PERSON');
  const scheduling = useMutation({
    mutationFn: () => schedule(council.id, [...chosen], day, mode),
    onSuccess: async () => {
      tell(t('agenda.done', { count: chosen.length }));
      setChosen([]);
      await queries.invalidateQueries({ queryKey: ['evaluation'] });
    },
  });
  if (!ready) return null;
  if (ready.length === 0) return <p className={styles['hint']}>{t('agenda.noneReady')}</p>;
  return (
    <section aria-label={t('agenda.add')} className={styles['schedule']}>
      <h3>{t('agenda.add')}</h3>
      <ul>
        {ready.map(({ id: dossier, productName, producerName }) => (
          <li key={dossier}>
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={chosen.includes(dossier)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, dossier] : chosen.filter((one) => one !== dossier))
                }
              />
              <span>{t('agenda.line', { product: productName, producer: producerName })}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles['pair']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-day`}>{t('agenda.day')}</label>
          <DateInput id={`${id}-day`} value={day} onChange={setDay} />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-mode`}>{t('agenda.mode')}</label>
          <select
            id={`${id}-mode`}
            value={mode}
            onChange={(event) => setMode(modes.find((one) => one === event.target.value) ?? mode)}
          >
            {modes.map((one) => (
              <option key={one} value={one}>
                {t(`mode.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {scheduling.error && (
        <>
          <ProblemNotice error={scheduling.error} />
          <ul>
            {asProblem(scheduling.error).fields.map(({ field, message }) => (
              <li key={field}>
                {t('agenda.refused', { product: ready.find((one) => one.id === field)?.productName ?? '', message })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        look="primary"
        busy={scheduling.isPending}
        disabled={chosen.length === 0 || day === '' || scheduling.isPending}
        onClick={() => scheduling.mutate()}
      >
        {t('agenda.submit', { count: chosen.length })}
      </Button>
    </section>
  );
}
