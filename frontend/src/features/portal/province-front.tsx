import { useTranslation } from 'react-i18next';
import type { Workspace } from '@/shared/session/workspace';
import { Stars } from '@/shared/ui/stars/stars';
import { FrontSearch } from './front-search';
import { Hero } from './hero';
import styles from './front-page.module.css';

const STEPS = ['register', 'dossier', 'commune', 'council', 'certificate'] as const;
const RANKS = [5, 4, 3] as const;

/** A province's front page: what OCOP is, how a product gets its stars, and where to begin. */
export function ProvinceFront({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation('portal');
  return (
    <>
      <Hero workspace={workspace} title={t('province.title', { name: workspace.name })} lead={t('province.lead')}>
        <a className={`${styles['button']} ${styles['primary']}`} href="/dang-ky">
          {t('province.register')}
        </a>
        <a className={styles['button']} href="/dang-nhap">
          {t('signIn')}
        </a>
      </Hero>

      <section className={styles['section']} aria-labelledby="find">
        <h2 id="find">{t('front.find')}</h2>
        <p>{t('front.findDetail')}</p>
        <FrontSearch />
        <p className={styles['heroActions']}>
          <a className={styles['button']} href="/san-pham">
            {t('front.all')}
          </a>
          <a className={styles['button']} href="/ban-do">
            {t('map')}
          </a>
          <a className={styles['button']} href="/xac-minh">
            {t('front.verify')}
          </a>
        </p>
      </section>

      <section className={styles['section']} aria-labelledby="ranks">
        <h2 id="ranks">{t('ranks.title')}</h2>
        <ul className={styles['cards']}>
          {RANKS.map((rank) => (
            <li key={rank} className={styles['card']}>
              <Stars count={rank} />
              <h3>{t(`ranks.${rank}.title`)}</h3>
              <p>{t(`ranks.${rank}.detail`)}</p>
            </li>
          ))}
        </ul>
      </section>

      <section className={styles['section']} aria-labelledby="steps">
        <h2 id="steps">{t('steps.title')}</h2>
        <ol className={styles['steps']}>
          {STEPS.map((step) => (
            <li key={step} className={styles['step']}>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p>{t(`steps.${step}.detail`)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
