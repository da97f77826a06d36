import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './council.module.css';
import { fileAddress, type Result, signMinutes } from './evaluation-api';

const LARGEST = 50 * 1024 * 1024;

function AddScan({ result }: { result: Result }) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const queries = useQueryClient();
  const [file, setFile] = useState<string | null>(null);
  // A new one empties the list of uploads.
  const [turn, setTurn] = useState(0);
  const signing = useMutation({
    mutationFn: (attachment: string) => signMinutes(result.dossierId, attachment),
    onSuccess: async () => {
      tell(t('minutes.done'));
      setFile(null);
      setTurn(turn + 1);
      await queries.invalidateQueries({ queryKey: ['evaluation'] });
    },
  });
  return (
    <>
      <FileUpload
        key={turn}
        label={result.minutes.signed ? t('minutes.better') : t('minutes.file')}
        hint={t('minutes.fileHint')}
        accept="application/pdf"
        purpose="DOCUMENT"
        limit={LARGEST}
        onUploaded={({ id }) => setFile(id)}
        onRemoved={() => setFile(null)}
      />
      {signing.error && (
        <>
          <ProblemNotice error={signing.error} />
          <ul>
            {asProblem(signing.error).fields.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button
          look="primary"
          busy={signing.isPending}
          disabled={file === null || signing.isPending}
          onClick={() => file !== null && signing.mutate(file)}
        >
          {t('minutes.submit')}
        </Button>
      </div>
    </>
  );
}

/** The scan of the signed minutes: to download for who reads the conclusion, to add for who presided. */
export function SignedMinutes({ result }: { result: Result }) {
  const { t } = useTranslation('evaluation');
  const { writable } = useSession();
  const { signed, maySign } = result.minutes;
  return (
    <section aria-label={t('minutes.title')} className={styles['signed']}>
      <h3>{t('minutes.title')}</h3>
      {signed ? (
        <p>
          <a href={fileAddress(signed.attachment)}>{t('minutes.download', { name: signed.fileName })}</a>{' '}
          <span className={styles['hint']}>
            {t('minutes.added', { person: signed.addedBy, time: formatDateTime(signed.addedAt) })}
          </span>
        </p>
      ) : (
        <p className={styles['hint']}>{t('minutes.none')}</p>
      )}
      {maySign && writable && <AddScan result={result} />}
    </section>
  );
}
