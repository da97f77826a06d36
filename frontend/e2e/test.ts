import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Account, origin } from './workspaces.ts';

interface Checks {
  /** Signs in by Keycloak's own page and waits for the start page. */
  signIn: (account: Account, page?: Page) => Promise<void>;
  /** No violation of WCAG 2.2 AA that a machine can find, and nothing wider than the screen. */
  checkPage: (page?: Page) => Promise<void>;
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
    await use(async ({ host, username, password }, other = page) => {
      const start = `${origin(host)}/app`;
      await other.goto(start);
      // Keycloak refuses a sign-in while another of the same person is under way, which tests side by side do.
      await expect(async () => {
        await other.locator('#username').fill(username);
        await other.locator('#password').fill(password);
        await other.locator('#kc-login').click();
        await other.waitForURL((url) => url.href === start || url.pathname.endsWith('/login-actions/authenticate'));
        expect(other.url()).toBe(start);
      }).toPass({ timeout: 50_000 });
      await expect(other.locator('main h1')).toBeVisible();
    });
  },

  checkPage: async ({ page }, use) => {
    await use(async (other = page) => {
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
