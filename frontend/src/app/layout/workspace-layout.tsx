import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLoaderData, useLocation } from 'react-router';
import { onSessionEnd } from '@/shared/api/session-end';
import { AnnouncerProvider } from '@/shared/live/announcer';
import type { Me } from '@/shared/session/me';
import { SessionProvider } from '@/shared/session/session';
import { goToSignIn } from '@/shared/session/sign-in';
import { type Workspace, workspaceQuery } from '@/shared/session/workspace';
import { applyAccent } from '@/shared/theme/accent';
import { ConfirmProvider } from '@/shared/ui/confirm/confirm';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Header } from './header';
import { SideNavigation } from './side-navigation';
import { NewVersion } from './new-version';
import { SuspendedBanner } from './suspended-banner';
import styles from './workspace-layout.module.css';

/** After a move to another screen the reader stands at its beginning, not at the link that was pressed. */
function useFocusOnMove(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    globalThis.scrollTo(0, 0);
  }, [pathname, main]);
}

/** The frame of the workspace: header, side navigation, and the screen. */
export function WorkspaceLayout() {
  const loaded = useLoaderData<{ workspace: Workspace; me: Me }>();
  const { me } = loaded;
  // Name, emblem and colour may change while the page is open, for example on the screen of the administrator.
  const { data: workspace } = useQuery({ ...workspaceQuery, initialData: loaded.workspace });
  const { t } = useTranslation('shared');
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFocusOnMove(main);
  useEffect(() => onSessionEnd(goToSignIn), []);
  useEffect(() => applyAccent(workspace.accentColor), [workspace.accentColor]);

  return (
    <SessionProvider workspace={workspace} me={me}>
      <AnnouncerProvider>
        <ConfirmProvider>
          <a className={styles['skip']} href="#screen">
            {t('shell.skip')}
          </a>
          <Header menuOpen={menuOpen} onMenu={() => setMenuOpen((open) => !open)} />
          <div className={styles['frame']}>
            <SideNavigation open={menuOpen} onClose={() => setMenuOpen(false)} />
            <main id="screen" ref={main} tabIndex={-1} className={styles['main']}>
              <NewVersion />
              <SuspendedBanner />
              <Suspense fallback={<Skeleton label={t('shell.loading')} lines={6} />}>
                <Outlet />
              </Suspense>
            </main>
          </div>
        </ConfirmProvider>
      </AnnouncerProvider>
    </SessionProvider>
  );
}
