import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/shared/format/numbers';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './council.module.css';
import { type Result, setQuery } from './evaluation-api';
import { agreedField, type JudgedCriterion, judgedCriteria } from './least-levels';

/** Points on which the council agrees at one criterion; the ballots' average where it leaves it alone. */
function AgreedField({ criterion: { code, name, average, levels, choices } }: { criterion: JudgedCriterion }) {
  const { t } = useTranslation('evaluation');
  const { register } = useFormContext<{ agreed: Record<string, string> }>();
  const field = agreedField(code);
  return (
    <li className={styles['agreed']}>
      <label htmlFor={`agreed-${field}`}>
        {t('sheet.criterion', { code, name })}
        <span className={styles['hint']}>
          {[
            average !== null && t('agreed.average', { average: formatDecimal(average, 4) }),
            ...levels.map(({ stars, points }) => t('agreed.level', { stars, points })),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </label>
      <select id={`agreed-${field}`} {...register(`agreed.${field}`)}>
        <option value="">{t('agreed.byAverage')}</option>
        {choices.map((points) => (
          <option key={points} value={points}>
            {t('sheet.points', { points })}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Where the working rules leave the least levels to the council: what it agrees on, beginning with what is open. */
export function AgreedPoints({ result, stars }: { result: Result; stars: number | null }) {
  const { t } = useTranslation('evaluation');
  const { data: set, error, refetch } = useQuery(setQuery(result.templateId, result.setCode));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!set) return <Skeleton label={t('agreed.title')} lines={4} />;
  const judged = judgedCriteria(set, result);
  const open = judged.filter((one) => one.open);
  const others = judged.filter((one) => !one.open);
  return (
    <fieldset className={styles['agreement']}>
      <legend>{t('agreed.title')}</legend>
      <p className={styles['hint']}>{t('agreed.hint')}</p>
      {open.length === 0 && <p>{t('agreed.nothingOpen')}</p>}
      <ul>
        {open.map((criterion) => (
          <AgreedField key={criterion.code} criterion={criterion} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={styles['fold']}>
          <summary>{t('agreed.others', { count: others.length })}</summary>
          <ul>
            {others.map((criterion) => (
              <AgreedField key={criterion.code} criterion={criterion} />
            ))}
          </ul>
        </details>
      )}
      {stars !== null && <p role="status">{t('agreed.result', { stars })}</p>}
    </fieldset>
  );
}
