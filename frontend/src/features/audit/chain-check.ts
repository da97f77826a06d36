import { csrfHeaders } from '@/shared/api/csrf';
import { toProblem } from '@/shared/api/problem';
import { currentLanguage } from '@/shared/i18n/i18n';

/** How far the check is; the last line has the result. */
export interface CheckLine {
  checked: number;
  total: number;
  done: boolean;
  intact: boolean | null;
  message: string | null;
}

/**
 * Lets the server check the chain. It answers with a line of JSON for every portion of rows, so that a long check shows how
 * far it is; the last line has the result.
 */
export async function checkChain(onProgress: (line: CheckLine) => void): Promise<CheckLine | null> {
  const answer = await fetch('/api/audit/chain/checks', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Accept-Language': currentLanguage(), ...csrfHeaders('POST') },
  });
  if (!answer.ok || !answer.body) throw toProblem(answer.status, await answer.json().catch(() => null));
  let result: CheckLine | null = null;
  for await (const line of linesOf(answer.body)) {
    const step = JSON.parse(line) as CheckLine;
    onProgress(step);
    if (step.done) result = step;
  }
  return result;
}

export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
