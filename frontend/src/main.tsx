import '@/shared/theme/base.css';
import { startTranslations } from '@/shared/i18n/i18n';

// Two functions, not one conditional over two imports: the minifier folds that into a single call, and the workspace
// would be loaded with the style sheets of the portal.
const loadWorkspace = () => import('@/app/workspace');
const loadPortal = () => import('@/app/portal');

/** The public pages and the workspace are two applications: a shopper's phone never loads the workspace. */
async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('index.html has no #root');
  const workspace = /^\/app(\/|$)/.test(globalThis.location.pathname);
  const [{ mount }] = await Promise.all([workspace ? loadWorkspace() : loadPortal(), startTranslations()]);
  mount(container);
}

void start();
