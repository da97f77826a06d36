import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { checkFields, type Import, type ImportField } from './import-api';
import styles from './importing.module.css';

interface Props {
  run: Import;
  /** First rows of the file, to recognise a column by what it holds. */
  samples: readonly (readonly string[])[];
}

/** What each column holds: guessed from the headers, changed by the person, then checked by the server. */
export function MappingPanel({ run, samples }: Props) {
  const { t } = useTranslation('importing');
  const { writable } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const id = useId();
  const [fields, setFields] = useState<(ImportField | null)[]>([...run.fields]);
  const check = useMutation({
    mutationFn: () => checkFields(run.id, fields),
    onSuccess: ({ tally }) => tell(t('mapping.done', { faulty: tally.faulty, warned: tally.warned })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const choose = (column: number, value: string) =>
    setFields((all) =>
      all.map((field, index) => (index === column ? (run.allFields.find((one) => one === value) ?? null) : field)),
    );
  return (
    <Panel aria-labelledby="mapping">
      <h2 id="mapping">{t('mapping.title')}</h2>
      <p>{t('mapping.explanation')}</p>
      <ul className={styles['columns']}>
        {run.headers.map((header, column) => (
          <li key={`${column}-${header}`} className={styles['column']}>
            <label htmlFor={`${id}-${column}`}>
              <strong>{header || t('mapping.noHeader', { number: column + 1 })}</strong>
              <span className={styles['sample']}>
                {samples
                  .map((cells) => cells[column])
                  .filter(Boolean)
                  .slice(0, 2)
                  .join(' · ')}
              </span>
            </label>
            <select
              id={`${id}-${column}`}
              className={styles['select']}
              value={fields[column] ?? ''}
              onChange={(event) => choose(column, event.target.value)}
            >
              <option value="">{t('mapping.leaveOut')}</option>
              {run.allFields.map((field) => (
                <option key={field} value={field}>
                  {t(`column.${field}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {check.error && <ProblemNotice error={check.error} />}
      <Button
        look={run.state === 'UPLOADED' ? 'primary' : 'plain'}
        busy={check.isPending}
        disabled={!writable || check.isPending}
        onClick={() => check.mutate()}
      >
        {t(run.state === 'UPLOADED' ? 'mapping.check' : 'mapping.checkAgain')}
      </Button>
    </Panel>
  );
}
