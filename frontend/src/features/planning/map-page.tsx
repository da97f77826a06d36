import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/shared/api/problem';
import { fetchWorkspace } from '@/shared/session/workspace';
import { applyAccent } from '@/shared/theme/accent';
import { FullPageSkeleton } from '@/shared/ui/full-page-skeleton/full-page-skeleton';
import { LanguageSwitch } from '@/shared/ui/language-switch/language-switch';
import { MessagePage } from '@/shared/ui/message-page/message-page';
import styles from './map/map.module.css';
import { type Atlas, fetchAtlas } from './map/map-data';
import { ProvinceMap } from './map/province-map';

async function load(signal: AbortSignal): Promise<Atlas> {
  const [workspace, atlas] = await Promise.all([fetchWorkspace(signal), fetchAtlas(signal)]);
  applyAccent(workspace.accentColor);
  return atlas;
}

/** The public map of a province. */
export default function MapPage() {
  const { t } = useTranslation('planning');
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const province = atlas?.map.province;

  useEffect(() => {
    const cancelled = new AbortController();
    load(cancelled.signal).then(setAtlas, (error: unknown) => {
      if (!cancelled.signal.aborted) setProblem(asProblem(error));
    });
    return () => cancelled.abort();
  }, []);
  useEffect(() => {
    if (province) document.title = t('public.tab', { province });
  }, [province, t]);

  const home = <a href="/">{t('public.home')}</a>;
  if (problem) {
    return (
      <MessagePage as="main" title={problem.title} description={problem.message}>
        {home}
      </MessagePage>
    );
  }
  if (!atlas) return <FullPageSkeleton />;
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        {home}
        <LanguageSwitch />
      </header>
      <main className={styles['body']}>
        <h1 className="visually-hidden">{t('label', { province: atlas.map.province })}</h1>
        <ProvinceMap atlas={atlas} />
      </main>
    </div>
  );
}
