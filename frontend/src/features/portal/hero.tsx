import type { ReactNode } from 'react';
import type { Workspace } from '@/shared/session/workspace';
import { Emblem } from '@/shared/ui/emblem/emblem';
import styles from './front-page.module.css';

interface HeroProps {
  workspace: Workspace;
  title: string;
  lead: string;
  children: ReactNode;
}

/** The first screenful: whose page this is and what one can do here. */
export function Hero({ workspace, title, lead, children }: HeroProps) {
  return (
    <section className={styles['hero']}>
      <Emblem name={workspace.name} url={workspace.emblemUrl} size="large" />
      <h1>{title}</h1>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['heroActions']}>{children}</div>
    </section>
  );
}
