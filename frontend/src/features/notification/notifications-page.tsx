import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { EmptyState } from '@/shared/ui/empty-state/empty-state';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './notifications-page.module.css';
import { PreferencePanel } from './preference-panel';

type NoticeView = components['schemas']['NoticeView'];

const PAGE_SIZE = 30;

function useNotices(unread: boolean) {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: ['notifications', 'list', unread, i18n.language],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET('/api/notifications', {
          params: { query: { unread, limit: PAGE_SIZE, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export default function NotificationsPage() {
  const { t } = useTranslation('notification');
  const tell = useTell();
  const queries = useQueryClient();
  const [unread, setUnread] = useState(false);
  const query = useNotices(unread);
  const notices = query.data?.pages.flatMap(({ items }) => items);
  const readAll = useMutation({
    mutationFn: () => api.POST('/api/notifications/read-all'),
    onSuccess: async () => {
      tell(t('allRead'));
      await queries.invalidateQueries({ queryKey: ['notifications'] });
    },
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <Button busy={readAll.isPending} onClick={() => readAll.mutate()}>
            {t('readAll')}
          </Button>
        }
      />
      <label className={styles['only']}>
        <input type="checkbox" checked={unread} onChange={(event) => setUnread(event.target.checked)} />
        {t('unreadOnly')}
      </label>
      {query.isPending && <Skeleton label={t('list')} lines={6} />}
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {notices?.length === 0 && (
        <EmptyState title={unread ? t('empty.unread') : t('empty.title')} description={t('empty.description')} />
      )}
      {notices && notices.length > 0 && (
        <ul className={styles['list']} aria-label={t('list')}>
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      <PreferencePanel />
    </>
  );
}

function NoticeItem({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notification');
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: () => api.POST('/api/notifications/{id}/read', { params: { path: { id: notice.id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const markRead = () => {
    if (!notice.read) read.mutate();
  };
  return (
    <li className={notice.read ? styles['item'] : `${styles['item']} ${styles['unread']}`}>
      <div className={styles['words']}>
        <h2>
          {!notice.read && <span className="visually-hidden">{t('unread')}: </span>}
          {notice.link ? (
            <Link to={notice.link} onClick={markRead}>
              {notice.title}
            </Link>
          ) : (
            notice.title
          )}
        </h2>
        <p>{notice.body}</p>
        <time dateTime={notice.createdAt}>{formatDateTime(notice.createdAt)}</time>
      </div>
      {!notice.read && (
        <Button busy={read.isPending} onClick={markRead}>
          {t('markRead')}
        </Button>
      )}
    </li>
  );
}
