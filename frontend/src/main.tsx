import '@/shared/theme/base.css';
import { startTranslations } from '@/shared/i18n/i18n';

/** The public pages and the workspace are two applications: a shopper's phone never loads the workspace. */
async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('index.html has no #root');
  const workspace = /^\/app(\/|$)/.test(globalThis.location.pathname);
  const [{ mount }] = await Promise.all([
    workspace ? import('@/app/workspace') : import('@/app/portal'),
    startTranslations(),
  ]);
  mount(container);
}

void start();
