import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { matchPath, PageParamsProvider } from '@/shared/public-page/page-address';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { PageErrorBoundary } from './page-error-boundary';
import { publicFeatures } from './public-features';

/**
 * The page of an address. Links between public pages are plain links: without a router a shopper's phone loads a
 * quarter less, and every page has an address that works by itself.
 */
function findPage(path: string) {
  for (const { routes } of publicFeatures) {
    for (const route of routes) {
      const params = matchPath(route.path, path);
      if (params) return { params, Page: lazy(route.load) };
    }
  }
  return { params: {}, Page: lazy(() => import('./page-not-found')) };
}

export function mount(container: HTMLElement): void {
  const { params, Page } = findPage(globalThis.location.pathname);
  createRoot(container).render(
    <StrictMode>
      <PageErrorBoundary>
        <Suspense fallback={<FullPageSkeleton />}>
          <PageParamsProvider value={params}>
            <Page />
          </PageParamsProvider>
        </Suspense>
      </PageErrorBoundary>
    </StrictMode>,
  );
}
