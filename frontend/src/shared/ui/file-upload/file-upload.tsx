import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { formatBytes } from '@/shared/format/numbers';
import { useAnnounce } from '@/shared/live/announcer';
import { giveUp, upload, type UploadProgress, type UploadPurpose } from '@/shared/upload/upload';
import { Button } from '../button/button';
import styles from './file-upload.module.css';

export interface UploadedFile {
  id: string;
  fileName: string;
  size: number;
}

interface FileUploadProps {
  label: string;
  hint?: string;
  /** As of `<input accept>`: "application/pdf,image/*". */
  accept?: string;
  /** What the file is for; evidence unless it says otherwise. */
  purpose?: UploadPurpose;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  camera?: boolean;
  /** In bytes; the server checks again. */
  limit: number;
  onUploaded: (file: UploadedFile) => void;
  onRemoved: (id: string) => void;
}

interface Entry {
  key: string;
  file: File;
  id: string | undefined;
  progress: UploadProgress;
  problem: string | null;
  done: boolean;
  abort: AbortController;
}

function useUploads({
  multiple = false,
  purpose,
  limit,
  onUploaded,
  onRemoved,
}: Pick<FileUploadProps, 'multiple' | 'purpose' | 'limit' | 'onUploaded' | 'onRemoved'>) {
  const { t } = useTranslation('shared');
  const announce = useAnnounce();
  const [entries, setEntries] = useState<readonly Entry[]>([]);

  const change = (key: string, values: Partial<Entry>) =>
    setEntries((all) => all.map((entry) => (entry.key === key ? { ...entry, ...values } : entry)));

  const run = async (entry: Entry) => {
    change(entry.key, { problem: null });
    try {
      const id = await upload(entry.file, {
        id: entry.id,
        purpose,
        signal: entry.abort.signal,
        onStart: (started) => change(entry.key, { id: started }),
        onProgress: (progress) => change(entry.key, { progress }),
      });
      change(entry.key, { done: true, id });
      announce(t('upload.done', { name: entry.file.name }));
      onUploaded({ id, fileName: entry.file.name, size: entry.file.size });
    } catch (error) {
      if (!entry.abort.signal.aborted) change(entry.key, { problem: asProblem(error).message });
    }
  };

  const add = (files: readonly File[]) => {
    for (const file of files) {
      const entry: Entry = {
        key: crypto.randomUUID(),
        file,
        id: undefined,
        progress: { sent: 0, size: file.size, waiting: false },
        problem: null,
        done: false,
        abort: new AbortController(),
      };
      const tooLarge = file.size > limit;
      const sizes = { name: file.name, size: formatBytes(file.size), limit: formatBytes(limit) };
      const first = tooLarge ? { ...entry, problem: t('upload.tooLarge', sizes) } : entry;
      setEntries((all) => [...(multiple ? all : []), first]);
      if (!tooLarge) void run(entry);
    }
  };

  const remove = (entry: Entry) => {
    entry.abort.abort();
    setEntries((all) => all.filter(({ key }) => key !== entry.key));
    if (entry.id === undefined) return;
    if (entry.done) onRemoved(entry.id);
    else void giveUp(entry.id);
  };

  return { entries, add, remove, retry: (entry: Entry) => void run(entry) };
}

/** Chooses files and sends them at once, each with its progress; a broken connection only delays. */
export function FileUpload(props: FileUploadProps) {
  const { label, hint, accept, multiple = false, camera = false, limit } = props;
  const { t } = useTranslation('shared');
  const { entries, add, remove, retry } = useUploads(props);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  return (
    <div className={styles['root']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {/* The input itself takes dropped files. */}
      <div className={styles['target']}>
        <span className={styles['drop']}>{t('upload.drop')}</span>
        {/* The browser would write its own words here, in its own language: the input lies over ours unseen. */}
        <span className={styles['choose']} aria-hidden="true">
          <UploadOutlined /> {t('upload.choose')}
        </span>
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          {...(camera ? { capture: 'environment' as const } : {})}
          aria-describedby={`${id}-hint`}
          className={styles['input']}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint} {t('upload.limit', { size: formatBytes(limit) })}
        </p>
      </div>
      {entries.length > 0 && (
        <ul className={styles['list']} aria-label={t('upload.list')}>
          {entries.map((entry) => (
            <UploadLine key={entry.key} entry={entry} onRemove={() => remove(entry)} onRetry={() => retry(entry)} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface UploadLineProps {
  entry: Entry;
  onRemove: () => void;
  onRetry: () => void;
}

function UploadLine({ entry, onRemove, onRetry }: UploadLineProps) {
  const { t } = useTranslation('shared');
  const { file, progress, problem, done, id } = entry;
  const percent = progress.size === 0 ? 100 : Math.floor((progress.sent / progress.size) * 100);
  const state = progress.waiting
    ? t('upload.paused')
    : t('upload.uploading', { sent: formatBytes(progress.sent), size: formatBytes(progress.size) });
  return (
    <li className={styles['line']}>
      <PaperClipOutlined aria-hidden="true" />
      <div className={styles['file']}>
        <span className={styles['name']}>{file.name}</span>
        {problem !== null && <span className={styles['problem']}>{problem}</span>}
        {problem === null && !done && (
          <>
            <progress
              value={progress.sent}
              max={Math.max(progress.size, 1)}
              aria-label={t('upload.progress', { name: file.name, percent })}
            />
            <span className={styles['hint']}>{state}</span>
          </>
        )}
        {done && <span className={styles['hint']}>{formatBytes(file.size)}</span>}
      </div>
      {problem !== null && id !== undefined && <Button onClick={onRetry}>{t('action.retry')}</Button>}
      {done || problem !== null ? (
        <Button aria-label={t('upload.remove', { name: file.name })} onClick={onRemove}>
          {t('action.delete')}
        </Button>
      ) : (
        <Button aria-label={t('upload.giveUp', { name: file.name })} onClick={onRemove}>
          {t('action.cancel')}
        </Button>
      )}
    </li>
  );
}
