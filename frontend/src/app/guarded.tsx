import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Audience, isFor } from '@/shared/feature/feature';
import { useSession } from '@/shared/session/session';
import { MessagePage } from '@/shared/ui/message-page/message-page';

interface GuardedProps {
  audience: Audience;
  children: ReactNode;
}

/** A screen opened by its address without the right to it. The server refuses its data anyway. */
export function Guarded({ audience, children }: GuardedProps) {
  const session = useSession();
  const { t } = useTranslation('shared');
  if (isFor(audience, session)) return children;
  return (
    <MessagePage title={t('problem.403.title')} description={t('problem.403.detail')}>
      <Link to="/app">{t('shell.start')}</Link>
    </MessagePage>
  );
}
