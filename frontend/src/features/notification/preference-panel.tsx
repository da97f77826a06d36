import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './notifications-page.module.css';

type Preference = components['schemas']['Preference'];

const KEY = ['notifications', 'preference'];

/** Whether letters come too, and in which language; saved as soon as it is chosen. */
export function PreferencePanel() {
  const { t } = useTranslation('notification');
  const { t: shared } = useTranslation('shared');
  const { writable } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => body(api.GET('/api/notifications/preference', { signal })),
  });
  const save = useMutation({
    mutationFn: (wanted: Preference) => body(api.PUT('/api/notifications/preference', { body: wanted })),
    onSuccess: (saved) => {
      queries.setQueryData(KEY, saved);
      tell(t('preference.saved'));
    },
  });
  if (!data) return null;
  const disabled = save.isPending || !writable;
  return (
    <div className={styles['preference']}>
      <Panel aria-labelledby="notification-preference">
        <h2 id="notification-preference">{t('preference.title')}</h2>
        <label className={styles['only']}>
          <input
            type="checkbox"
            checked={data.byMail}
            disabled={disabled}
            aria-describedby="notification-by-mail-hint"
            onChange={(event) => save.mutate({ ...data, byMail: event.target.checked })}
          />
          {t('preference.byMail')}
        </label>
        <p id="notification-by-mail-hint" className={styles['hint']}>
          {t('preference.byMailHint')}
        </p>
        <label className={styles['language']}>
          {t('preference.language')}
          <select
            value={data.language}
            disabled={disabled || !data.byMail}
            onChange={(event) => save.mutate({ ...data, language: event.target.value })}
          >
            <option value="vi">{shared('languageName.vi')}</option>
            <option value="en">{shared('languageName.en')}</option>
          </select>
        </label>
        {save.error && <ProblemNotice error={save.error} />}
      </Panel>
    </div>
  );
}
