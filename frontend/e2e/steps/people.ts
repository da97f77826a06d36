import type { TestInfo } from '@playwright/test';
import { type Account, accounts, type Host } from '../workspaces.ts';

/** A demo account by its sign-in name. */
export function person(host: Host, username: string): Account {
  const found = accounts.find((one) => one.host === host && one.username === username);
  if (!found) throw new Error(`No demo account ${username} on ${host}`);
  return found;
}

export interface Locals {
  producer: Account;
  commune: Account;
}

/** A producer and the officer of its commune; each screen size has its own, so that they do not work on one another's. */
export function locals(host: Host, { project }: TestInfo): Locals {
  const number = project.name === 'phone' ? '2' : '';
  return { producer: person(host, `chuthe${number}`), commune: person(host, `canboxa${number}`) };
}
