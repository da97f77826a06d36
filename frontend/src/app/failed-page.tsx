import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { MessagePage } from '@/shared/ui/message-page/message-page';
import styles from './failed-page.module.css';

interface FailedPageProps {
  error: unknown;
  as?: 'main' | 'section';
}

/** A screen that failed while loading or drawing: says so and offers a way on, never a white page. */
export function FailedPage({ error, as = 'main' }: FailedPageProps) {
  const { t } = useTranslation('shared');
  const problem = asProblem(error);
  return (
    <MessagePage
      as={as}
      title={problem.title}
      description={problem.message}
      {...(problem.traceId ? { reference: problem.traceId } : {})}
    >
      <button type="button" className={styles['reload']} onClick={() => globalThis.location.reload()}>
        {t('action.reload')}
      </button>
    </MessagePage>
  );
}
