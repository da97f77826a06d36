import { z } from 'zod';
import { i18next } from '@/shared/i18n/i18n';

type Issue = Parameters<NonNullable<NonNullable<Parameters<typeof z.config>[0]>['customError']>>[0];

function isBlank(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.input === undefined || issue.input === null;
  return (
    issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array') && Number(issue.minimum) <= 1
  );
}

function key(issue: Issue): string {
  if (isBlank(issue)) return 'required';
  if (issue.code === 'invalid_format') return issue.format === 'email' ? 'email' : 'format';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'tooShort' : 'tooSmall';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : 'tooBig';
  return 'invalid';
}

/** What zod refuses, in the words of the screen. A schema gives its own message where these say too little. */
export function translateZodMessages(): void {
  z.config({
    customError: (issue) => {
      const limits = {
        minimum: 'minimum' in issue ? String(issue.minimum) : '',
        maximum: 'maximum' in issue ? String(issue.maximum) : '',
      };
      return i18next.t(`field.${key(issue)}`, { ns: 'shared', ...limits });
    },
  });
}
