import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { formatDateTime } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { draftsQuery, uploadDraft } from './queries';
import styles from './criteria.module.css';

/** Where the national office brings in a new version. */
export function DraftsPanel() {
  const { t } = useTranslation('criteria');
  const { writable } = useSession();
  const { data } = useQuery(draftsQuery);
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const upload = useMutation({
    mutationFn: uploadDraft,
    onSuccess: async (draft) => {
      await queries.invalidateQueries({ queryKey: ['criteria', 'drafts'] });
      await navigate(`/app/criteria/drafts/${draft.id}`);
    },
  });
  return (
    <Panel aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts.title')}</h2>
      <p>{t('drafts.explanation')}</p>
      <div>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept="application/json,.json"
          aria-label={t('drafts.file')}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) upload.mutate(file);
            event.target.value = '';
          }}
        />
        <Button
          look="primary"
          busy={upload.isPending}
          disabled={!writable || upload.isPending}
          onClick={() => input.current?.click()}
        >
          {t('drafts.upload')}
        </Button>
      </div>
      {upload.error && <UploadFindings error={upload.error} />}
      <ul className={styles['lines']}>
        {data?.items.map((draft) => (
          <li key={draft.id}>
            <Link to={`/app/criteria/drafts/${draft.id}`}>{t('drafts.version', { version: draft.version })}</Link>{' '}
            <span className={styles['muted']}>
              {draft.publishedAt
                ? t('drafts.published', { person: draft.publishedBy, at: formatDateTime(draft.publishedAt) })
                : t('drafts.open', { person: draft.createdBy, at: formatDateTime(draft.createdAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A refused file: every fault is one sentence that names its place. */
function UploadFindings({ error }: { error: unknown }) {
  const { t } = useTranslation('criteria');
  const problem = asProblem(error);
  return (
    <div className={styles['findings']}>
      <ProblemNotice error={error} />
      {problem.fields.length > 0 && (
        <ol aria-label={t('drafts.faults')}>
          {problem.fields.map((finding) => (
            <li key={`${finding.field} ${finding.code} ${finding.message}`}>{finding.message}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
