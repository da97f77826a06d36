import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Account, origin } from './workspaces.ts';

interface Checks {
  /** Opens the start page, or another, as this person; signs in only where no earlier test of this worker has. */
  signIn: (account: Account, page?: Page, path?: string) => Promise<void>;
  /** Signs in by Keycloak's own page, whoever was signed in before. */
  signInAfresh: (account: Account, page?: Page) => Promise<void>;
  /** No violation of WCAG 2.2 AA that a machine can find, and nothing wider than the screen. */
  checkPage: (page?: Page) => Promise<void>;
}

/** Cookies of people whom earlier tests of this worker signed in; every worker is a process of its own. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

function startOf({ host }: Account): string {
  return `${origin(host)}/app`;
}

async function signInByForm(page: Page, account: Account): Promise<void> {
  const start = startOf(account);
  await page.goto(start);
  // Keycloak refuses a sign-in while another of the same person is under way, which tests side by side do.
  await expect(async () => {
    await page.locator('#username').fill(account.username);
    await page.locator('#password').fill(account.password);
    await page.locator('#kc-login').click();
    await page.waitForURL((url) => url.href === start || url.pathname.endsWith('/login-actions/authenticate'));
    expect(page.url()).toBe(start);
  }).toPass({ timeout: 50_000 });
}

/** A test during which the browser complains about nothing: no script error, no breach of the content policy. */
export const test = base.extend<Checks & { silence: undefined }>({
  silence: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        const text = message.text();
        const answer =
          /Failed to load resource: (the server responded with a status of (401|403|404|409|412|422)|net::ERR_(CONNECTION_RESET|INTERNET_DISCONNECTED))/;
        if (message.type() === 'error' && !answer.test(text)) complaints.push(text);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],

  signIn: async ({ page }, use) => {
    await use(async (account, other = page, path = '/app') => {
      const name = `${account.username}@${account.host}`;
      await other.context().addCookies(sessions.get(name) ?? []);
      // A test that signed the person out ended the kept session as well.
      const me = await other.context().request.get(`${origin(account.host)}/api/me`);
      if (!me.ok()) await signInByForm(other, account);
      if (me.ok() || path !== '/app') await other.goto(`${origin(account.host)}${path}`);
      await expect(other.locator('main h1')).toBeVisible();
      sessions.set(name, await other.context().cookies());
    });
  },

  signInAfresh: async ({ page }, use) => {
    await use(async (account, other = page) => {
      await signInByForm(other, account);
      await expect(other.locator('main h1')).toBeVisible();
    });
  },

  checkPage: async ({ page }, use) => {
    await use(async (other = page) => {
      // The parts of a page come one after the other.
      await expect(other.getByRole('heading', { level: 1 }).first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page: other })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      const overflow = await other.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0);
    });
  },
});

export { expect };
