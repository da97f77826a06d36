const WITH_TLS = '__Host-XSRF-TOKEN';
const WITHOUT_TLS = 'XSRF-TOKEN';

function cookie(name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = document.cookie.split(/;\s*/).find((text) => text.startsWith(prefix));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(prefix.length));
}

/**
 * The server's double-submit token: readable cookie in, header or form field out. The name that only the own host can set
 * goes first.
 */
export function csrfToken(): string {
  return cookie(WITH_TLS) ?? cookie(WITHOUT_TLS) ?? '';
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function csrfHeaders(method: string): Record<string, string> {
  return SAFE_METHODS.has(method.toUpperCase()) ? {} : { 'X-XSRF-TOKEN': csrfToken() };
}
