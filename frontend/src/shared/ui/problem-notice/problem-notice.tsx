import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import styles from './problem-notice.module.css';

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, what to do about it, and the number to quote when reporting. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation('shared');
  const problem = asProblem(error);
  return (
    <div className={styles['notice']} role="alert">
      <p className={styles['title']}>{problem.title}</p>
      {problem.message !== problem.title && <p>{problem.message}</p>}
      {problem.traceId && <p className={styles['trace']}>{t('problem.trace', { traceId: problem.traceId })}</p>}
      {onRetry && (
        <button type="button" className={styles['retry']} onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
