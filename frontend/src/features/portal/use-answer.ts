import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';

interface Answer<T> {
  /** What was asked when this came; an answer to an older question is not shown as one to the present. */
  question: string;
  data: T | null;
  problem: Problem | null;
}

/**
 * Asks the server again whenever the question changes; public pages have no query library.
 *
 * @param ask a function from outside of the component
 */
export function useAnswer<T>(question: string, ask: (question: string, signal: AbortSignal) => Promise<T>) {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  useEffect(() => {
    const cancelled = new AbortController();
    ask(question, cancelled.signal).then(
      (data) => {
        if (!cancelled.signal.aborted) setAnswer({ question, data, problem: null });
      },
      (error: unknown) => {
        if (!cancelled.signal.aborted) setAnswer({ question, data: null, problem: asProblem(error) });
      },
    );
    return () => cancelled.abort();
  }, [question, ask]);
  const fresh = answer?.question === question;
  return { data: fresh ? answer.data : null, problem: fresh ? answer.problem : null, waiting: !fresh };
}
