import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, body } from '@/shared/api/client';
import { useSession } from '@/shared/session/session';
import styles from './bell.module.css';

const EVERY_MINUTE = 60_000;
const MOST_SHOWN = 99;

/** The way to one's notifications, with the number of those unread. */
export function Bell() {
  const { t } = useTranslation('navigation');
  const mine = useSession().may('NOTIFICATIONS_OWN');
  const { data } = useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: ({ signal }) => body(api.GET('/api/notifications/unread', { signal })),
    enabled: mine,
    refetchInterval: EVERY_MINUTE,
  });
  if (!mine) return null;
  const count = data?.count ?? 0;
  const number = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  return (
    <Link
      to="/app/notifications"
      className={styles['bell']}
      aria-label={count > 0 ? t('notification.unread', { number }) : t('notification.notifications')}
    >
      <BellOutlined aria-hidden="true" />
      {count > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {number}
        </span>
      )}
    </Link>
  );
}
