import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/shared/api/query-client';
import { dropOldDrafts } from '@/shared/draft/drafts';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { addNavigationTexts } from './navigation-texts';
import { DesignProvider } from './design-provider';
import { keepShell } from './version/new-version';
import { createWorkspaceRouter } from './workspace-router';

export function mount(container: HTMLElement): void {
  addNavigationTexts();
  dropOldDrafts();
  keepShell();
  const queries = createQueryClient();
  const router = createWorkspaceRouter(queries);
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <DesignProvider>
          <Suspense fallback={<FullPageSkeleton />}>
            <RouterProvider router={router} />
          </Suspense>
        </DesignProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
