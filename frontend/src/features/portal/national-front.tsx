import { useTranslation } from 'react-i18next';
import type { Workspace } from '@/shared/session/workspace';
import { Hero } from './hero';
import { TopicCards } from './topic-cards';
import styles from './front-page.module.css';

const TOPICS = ['criteria', 'figures', 'fiveStars'] as const;

export function NationalFront({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation('portal');
  return (
    <>
      <Hero workspace={workspace} title={t('national.title')} lead={t('national.lead')}>
        <a className={`${styles['button']} ${styles['primary']}`} href="/dang-nhap">
          {t('national.signIn')}
        </a>
      </Hero>
      <TopicCards title={t('national.topics')} prefix="national" topics={TOPICS} />
    </>
  );
}
