import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '@/shared/api/problem';
import { readFile, writeFile } from '@/shared/device/device-store';
import { useSession } from '@/shared/session/session';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import type { Ballot, Criterion, Evidence } from '../evaluation-api';
import styles from './sheet.module.css';

const PdfView = lazy(() => import('./pdf-view'));

const addressOf = (attachment: string) => `/api/attachments/${attachment}/content`;

async function fetched(attachment: string): Promise<Blob> {
  let answer: Response;
  try {
    answer = await fetch(addressOf(attachment), { credentials: 'same-origin' });
  } catch {
    throw unreachable();
  }
  if (!answer.ok) throw unreachable();
  return answer.blob();
}

/** A file from this device, else from the server; once seen it can be seen again without a network. */
function useFile(attachment: string) {
  const { me } = useSession();
  const [found, setFound] = useState<{ content: Blob | null; error: unknown }>({ content: null, error: null });
  useEffect(() => {
    let wanted = true;
    const name = `file/${attachment}`;
    const load = async () => {
      const kept = await readFile(me.username, name);
      const content = kept ?? (await fetched(attachment));
      if (wanted) setFound({ content, error: null });
      if (!kept) await writeFile(me.username, name, content);
    };
    load().catch((error: unknown) => {
      if (wanted) setFound({ content: null, error });
    });
    return () => {
      wanted = false;
    };
  }, [attachment, me.username]);
  return found;
}

/** A picture of which the browser made an address of its own, given back when it is closed. */
function Picture({ content, title }: { content: Blob; title: string }) {
  const [address] = useState(() => URL.createObjectURL(content));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img className={styles['picture']} src={address} alt={title} />;
}

function Paper({ paper }: { paper: Evidence }) {
  const { t } = useTranslation('evaluation');
  const { content, error } = useFile(paper.attachment);
  const type = paper.mediaType ?? '';
  return (
    <div className={styles['paper']}>
      <p className={styles['paperHead']}>
        <strong>{paper.title}</strong>
        <a href={addressOf(paper.attachment)} download>
          {t('sheet.download')}
        </a>
      </p>
      {error !== null && <ProblemNotice error={error} />}
      {!content && error === null && <Skeleton label={paper.title} lines={6} />}
      {content && type.startsWith('image/') && <Picture content={content} title={paper.title} />}
      {content && type === 'application/pdf' && (
        <Suspense fallback={<Skeleton label={paper.title} lines={6} />}>
          <PdfView content={content} title={paper.title} />
        </Suspense>
      )}
      {content && !type.startsWith('image/') && type !== 'application/pdf' && (
        <p className={styles['hint']}>{t('sheet.notShown')}</p>
      )}
    </div>
  );
}

/** The papers that speak for the criterion, one of them open; all papers at the end of the sheet. */
export function EvidenceViewer({ ballot, criterion }: { ballot: Ballot; criterion: Criterion | null }) {
  const { t } = useTranslation('evaluation');
  const papers = criterion
    ? ballot.evidence.filter(({ criteria }) => criteria.includes(criterion.code))
    : ballot.evidence;
  const [open, setOpen] = useState<string | null>(null);
  const shown = papers.find(({ id }) => id === open);
  const commune = ballot.communeReport;
  return (
    <>
      <h2>{t('sheet.evidence')}</h2>
      {papers.length === 0 && <p className={styles['hint']}>{t('sheet.noEvidence')}</p>}
      <ul className={styles['papers']}>
        {papers.map(({ id, title }) => (
          <li key={id}>
            <button type="button" aria-expanded={id === open} onClick={() => setOpen(id === open ? null : id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      {shown && <Paper key={shown.id} paper={shown} />}
      {criterion?.communeReviewed && commune && (
        <details className={styles['commune']}>
          <summary>{t('sheet.communeReport')}</summary>
          <dl>
            {(['localRawMaterial', 'localLabour', 'ideaOrigin', 'localIdentity'] as const).map((name) => (
              <div key={name}>
                <dt>{t(`sheet.opinion.${name}`)}</dt>
                <dd>{commune[name] ?? t('sheet.noOpinion')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details className={styles['commune']}>
        <summary>{t('sheet.product')}</summary>
        <dl>
          <div>
            <dt>{t('sheet.specification')}</dt>
            <dd>{ballot.specification ?? t('sheet.noOpinion')}</dd>
          </div>
          <div>
            <dt>{t('sheet.story')}</dt>
            <dd>{ballot.story ?? t('sheet.noOpinion')}</dd>
          </div>
        </dl>
      </details>
    </>
  );
}
