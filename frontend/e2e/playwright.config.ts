import { defineConfig } from '@playwright/test';

const port = process.env['OCOP_E2E_BASE_PORT'] ?? '8080';

/** Browser tests against a running product, with real Keycloak and database. */
export default defineConfig({
  testDir: './tests',
  outputDir: '../target/e2e',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['junit', { outputFile: '../target/e2e/results.xml' }]],
  use: {
    baseURL: `http://thanhhoa.localhost:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Requests that a service worker passes on cannot be intercepted; its own test allows it.
    serviceWorkers: 'block',
    // Recording costs a quarter of the time; where a failure is tried again, the second try is recorded.
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['OCOP_E2E_BROWSER'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Maps are drawn by WebGL, without a graphics card by the processor; ordinary pages are left to the faster painter.
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1366, height: 900 } } },
    // What people do at a desk only is not done again on a phone; its screens are looked at there by screens.spec.ts.
    {
      name: 'phone',
      testIgnore: ['criteria.spec.ts', 'five-star.spec.ts', 'importing.spec.ts', 'operations.spec.ts'],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
