import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startTranslations } from '@/shared/i18n/i18n';

configure({ asyncUtilTimeout: 15_000 });

beforeAll(async () => {
  // jsdom draws nothing, so it has no media queries: tests see a desk.
  globalThis.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof globalThis.matchMedia;
  await startTranslations();
});

afterEach(cleanup);

// jsdom knows the element but not how to open it; what is drawn is the same.
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
