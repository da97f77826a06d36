/** The server's double-submit token: readable cookie in, header or form field out. */
export function csrfToken(): string {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : '';
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function csrfHeaders(method: string): Record<string, string> {
  return SAFE_METHODS.has(method.toUpperCase()) ? {} : { 'X-XSRF-TOKEN': csrfToken() };
}
