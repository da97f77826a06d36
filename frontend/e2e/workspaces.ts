import { readFileSync } from 'node:fs';

const port = process.env['OCOP_E2E_BASE_PORT'] ?? '8080';

export type Host = 'thanhhoa' | 'bentre' | 'quocgia' | 'vanhanh';

export interface Account {
  host: Host;
  username: string;
  password: string;
  role: string;
  fullName: string;
}

export function origin(host: string): string {
  return `http://${host}.localhost:${port}`;
}

const file = new URL('../../deploy/local/demo-accounts.csv', import.meta.url);

/** Those that the local run creates. */
export const accounts: readonly Account[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [host = '', username = '', password = '', role = '', fullName = ''] = line.split(',');
    return { host: host.replace(/\.localhost$/, '') as Host, username, password, role, fullName };
  });

export function account(host: Host, role: string): Account {
  const found = accounts.find((one) => one.host === host && one.role === role);
  if (!found) throw new Error(`No demo account for ${role} on ${host}`);
  return found;
}
