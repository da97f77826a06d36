import { i18next } from '@/shared/i18n/i18n';

/** One field that was refused, as RFC 9457 extension `errors`. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** An answer that is not a success, in the words of the server's catalogue (already in the person's language). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly fields: readonly FieldProblem[];
  readonly traceId: string | null;
  /** Everything the server said, with what only some problems carry. */
  readonly document: Readonly<Record<string, unknown>>;

  constructor(values: {
    status: number;
    code: string;
    title: string;
    detail: string;
    fields?: readonly FieldProblem[];
    traceId?: string | null;
    document?: Readonly<Record<string, unknown>>;
  }) {
    super(values.detail);
    this.name = 'Problem';
    this.status = values.status;
    this.code = values.code;
    this.title = values.title;
    this.fields = values.fields ?? [];
    this.traceId = values.traceId ?? null;
    this.document = values.document ?? {};
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'field' in value && 'message' in value;
}

function ownWords(status: number): { code: string; title: string; detail: string } {
  const known = [403, 404, 409, 412, 413, 429, 503].includes(status) ? String(status) : 'other';
  return {
    code: `http-${status}`,
    title: i18next.t(`problem.${known}.title`, { ns: 'shared' }),
    detail: i18next.t(`problem.${known}.detail`, { ns: 'shared' }),
  };
}

/** Reads a problem document; what it leaves out is filled with our own words for the status. */
export function toProblem(status: number, body: unknown): Problem {
  const document = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const fallback = ownWords(status);
  const errors = document['errors'];
  return new Problem({
    status,
    code: text(document['code']) ?? fallback.code,
    title: text(document['title']) ?? fallback.title,
    detail: text(document['detail']) ?? text(document['title']) ?? fallback.detail,
    fields: Array.isArray(errors) ? errors.filter(isFieldProblem) : [],
    traceId: text(document['traceId']),
    document,
  });
}

/** The server could not be reached at all. */
export function unreachable(): Problem {
  return new Problem({
    status: 0,
    code: 'unreachable',
    title: i18next.t('problem.unreachable.title', { ns: 'shared' }),
    detail: i18next.t('problem.unreachable.detail', { ns: 'shared' }),
  });
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return error instanceof TypeError ? unreachable() : toProblem(500, null);
}
