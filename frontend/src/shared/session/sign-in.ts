/** The page that leads to Keycloak and afterwards back to `path`. */
export function signInUrl(path: string): string {
  return path === '/app' ? '/dang-nhap' : `/dang-nhap?tiep=${encodeURIComponent(path)}`;
}

export function currentPath(): string {
  const { pathname, search, hash } = globalThis.location;
  return pathname + search + hash;
}

/** Leaves for the sign-in page; the person comes back to where they are, with what they typed. */
export function goToSignIn(): void {
  globalThis.location.assign(signInUrl(currentPath()));
}
