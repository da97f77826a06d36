import { useTranslation } from 'react-i18next';
import type { Workspace } from '@/shared/session/workspace';
import { Hero } from './hero';
import { TopicCards } from './topic-cards';
import styles from './front-page.module.css';

const TOPICS = ['tenants', 'health', 'billing'] as const;

export function OperatorFront({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation('portal');
  return (
    <>
      <Hero workspace={workspace} title={t('operator.title')} lead={t('operator.lead')}>
        <a className={`${styles['button']} ${styles['primary']}`} href="/dang-nhap">
          {t('operator.signIn')}
        </a>
      </Hero>
      <TopicCards title={t('operator.topics')} prefix="operator" topics={TOPICS} />
    </>
  );
}
