import { useTranslation } from 'react-i18next';
import type { PublicProducer } from './portal-api';
import styles from './portal.module.css';

const SAFE = /^https?:\/\//;

/** How to reach a producer: what it published itself. */
export function Contact({ producer }: { producer: PublicProducer }) {
  const { t } = useTranslation('portal');
  const { address, communeName, phone, email, website } = producer;
  const place = [address, communeName].filter((part) => part !== null).join(', ');
  return (
    <dl className={styles['facts']}>
      {place !== '' && (
        <div>
          <dt>{t('maker.address')}</dt>
          <dd>{place}</dd>
        </div>
      )}
      {phone !== null && (
        <div>
          <dt>{t('maker.phone')}</dt>
          <dd>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
          </dd>
        </div>
      )}
      {email !== null && (
        <div>
          <dt>{t('maker.email')}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
      {website !== null && SAFE.test(website) && (
        <div>
          <dt>{t('maker.website')}</dt>
          <dd>
            <a href={website} rel="noopener nofollow">
              {website}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
