import { useTranslation } from 'react-i18next';
import styles from './portal.module.css';

/** The search on the front page: a plain form, so that it works before anything else is loaded. */
export function FrontSearch() {
  const { t } = useTranslation('portal');
  return (
    <form className={styles['search']} role="search" action="/san-pham" method="get">
      <div className={styles['words']}>
        <label htmlFor="front-q">{t('search.words')}</label>
        <div className={styles['ask']}>
          <input id="front-q" name="q" type="search" maxLength={100} placeholder={t('search.example')} />
          <button type="submit">{t('search.submit')}</button>
        </div>
      </div>
    </form>
  );
}
