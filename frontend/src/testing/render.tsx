import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import { type ReactNode, Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { AnnouncerProvider } from '@/shared/live/announcer';
import type { Me } from '@/shared/session/me';
import { SessionProvider } from '@/shared/session/session';
import type { Workspace } from '@/shared/session/workspace';
import { ConfirmProvider } from '@/shared/ui/confirm/confirm';

export const thanhHoa: Workspace = {
  slug: 'thanhhoa',
  kind: 'PROVINCE',
  name: 'Thanh Hóa',
  fullName: 'Ủy ban nhân dân tỉnh Thanh Hóa',
  emblemUrl: null,
  accentColor: null,
  state: 'ACTIVE',
  locale: 'vi',
};

export const huong: Me = {
  id: '0198f3c0-0000-7000-8000-000000000001',
  username: 'canboxa',
  fullName: 'Lê Thị Hương',
  email: 'canboxa@thanhhoa.example',
  communeCode: '16093',
  roles: ['commune_officer'],
  permissions: [],
  startPage: '/app',
};

interface Surroundings {
  me?: Partial<Me>;
  workspace?: Partial<Workspace>;
  path?: string;
}

/** Draws a part of the workspace with everything that stands around it in the application. */
export function renderInWorkspace(
  screen: ReactNode,
  { me, workspace, path = '/app' }: Surroundings = {},
): RenderResult {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([{ path: '*', element: screen }], { initialEntries: [path] });
  return render(
    <QueryClientProvider client={queries}>
      <SessionProvider workspace={{ ...thanhHoa, ...workspace }} me={{ ...huong, ...me }}>
        <AnnouncerProvider>
          <ConfirmProvider>
            <Suspense>
              <RouterProvider router={router} />
            </Suspense>
          </ConfirmProvider>
        </AnnouncerProvider>
      </SessionProvider>
    </QueryClientProvider>,
  );
}

/** What axe finds in a drawn part; colours need a real browser and are looked at there. */
export async function accessibilityFaults(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
