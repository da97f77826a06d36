import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, redirect, type RouteObject } from 'react-router';
import type { Feature, FeatureRoute } from '@/shared/feature/feature';
import { asProblem } from '@/shared/api/problem';
import { type KeptSession, keptSession } from '@/shared/session/kept-session';
import { meQuery } from '@/shared/session/me';
import { currentPath, goToSignIn } from '@/shared/session/sign-in';
import { workspaceQuery } from '@/shared/session/workspace';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { Guarded } from './guarded';
import { features } from './features';
import { WorkspaceLayout } from './layout/workspace-layout';
import { RouteFailure } from './route-failure';

/** Texts of a feature are a file of their own, fetched together with the screen. */
function screen(feature: Feature, { path, load, ...audience }: FeatureRoute): RouteObject {
  return {
    path,
    errorElement: <RouteFailure />,
    lazy: async () => {
      const [{ default: Screen }, { i18next }] = await Promise.all([load(), import('@/shared/i18n/i18n')]);
      await i18next.loadNamespaces(feature.name);
      return {
        Component: () => (
          <Guarded audience={audience}>
            <Screen />
          </Guarded>
        ),
      };
    },
  };
}

/** Without a network, who took work along goes on as the person he was. */
function withoutNetwork(error: unknown): KeptSession {
  const kept = asProblem(error).status === 0 ? keptSession() : null;
  if (!kept) throw error;
  return kept;
}

/** Nobody sees a screen before it is known who they are; who is not signed in is led to the sign-in page. */
async function loadSession(queries: QueryClient) {
  const { workspace, me } = await Promise.all([
    queries.query(workspaceQuery),
    queries.query({ ...meQuery, staleTime: 0 }),
  ]).then(([host, person]) => ({ workspace: host, me: person }), withoutNetwork);
  if (!me) {
    goToSignIn();
    return new Promise<never>(() => undefined);
  }
  return { workspace, me };
}

export function createWorkspaceRouter(queries: QueryClient) {
  return createBrowserRouter([
    {
      path: '/app',
      Component: WorkspaceLayout,
      HydrateFallback: FullPageSkeleton,
      errorElement: <RouteFailure as="main" />,
      loader: () => loadSession(queries),
      shouldRevalidate: () => false,
      children: [
        {
          index: true,
          lazy: async () => ({ Component: (await import('./start/start-page')).default }),
        },
        ...features.flatMap((feature) => feature.routes.map((route) => screen(feature, route))),
        { path: '*', lazy: async () => ({ Component: (await import('./layout/screen-not-found')).default }) },
      ],
    },
    // Public pages are another application: leave this one.
    { path: '*', loader: () => redirectOut() },
  ]);
}

function redirectOut() {
  globalThis.location.assign(currentPath());
  return redirect('/app');
}
