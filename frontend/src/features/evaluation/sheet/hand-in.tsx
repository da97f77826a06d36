import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import type { KnockoutGround } from '../evaluation-api';
import type { SheetCount } from './count';
import styles from './sheet.module.css';
import { TypedText } from './typed-text';
import type { OpenSheet } from './use-choosing';

interface HandInProps extends OpenSheet {
  count: SheetCount;
  onGo: (place: string) => void;
}

interface GroundProps extends Pick<HandInProps, 'view' | 'store'> {
  ground: KnockoutGround;
}

/** One ground: it counts as proposed as soon as there is a reason. */
function Ground({ ground: { code, criterion, text }, view, store }: GroundProps) {
  const { t } = useTranslation('evaluation');
  const { kept, content } = view;
  const reason = content.knockouts.find((one) => one.code === code)?.reason;
  const [open, setOpen] = useState(reason !== undefined);
  const others = content.knockouts.filter((one) => one.code !== code);
  const propose = (typed: string) =>
    store.change({ knockouts: typed.trim() === '' ? others : [...others, { code, reason: typed }] });
  return (
    <li>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={open}
          disabled={!kept.ballot.writable}
          onChange={(event) => {
            setOpen(event.target.checked);
            if (!event.target.checked) propose('');
          }}
        />
        <span>{criterion === null ? text : t('sheet.criterion', { code: criterion, name: text })}</span>
      </label>
      {open && (
        <TypedText
          id={`reason-${code}`}
          label={t('sheet.knockout.reason')}
          rows={2}
          maxLength={2000}
          readOnly={!kept.ballot.writable}
          value={reason ?? ''}
          onType={propose}
        />
      )}
    </li>
  );
}

/** What would knock the dossier out, proposed with a reason; the council decides. */
function Knockouts({ view, store }: Pick<HandInProps, 'view' | 'store'>) {
  const { t } = useTranslation('evaluation');
  const { kept, content } = view;
  return (
    <details className={styles['knockouts']} open={content.knockouts.length > 0}>
      <summary>{t('sheet.knockout.title')}</summary>
      <p className={styles['hint']}>{t('sheet.knockout.description')}</p>
      <ul>
        {kept.ballot.grounds.map((ground) => (
          <Ground key={ground.code} ground={ground} view={view} store={store} />
        ))}
      </ul>
    </details>
  );
}

function useHandIn({ view, count, store }: Omit<HandInProps, 'onGo'>) {
  const { t } = useTranslation('evaluation');
  const confirm = useConfirm();
  const tell = useTell();
  const sending = useMutation({
    mutationFn: () => store.handIn(),
    // Without a network it fails and says so, instead of waiting unseen.
    networkMode: 'always',
    onSuccess: () => tell(t('sheet.handIn.done', { product: view.kept.ballot.productName })),
  });
  const ask = async () => {
    const { knockouts } = view.content;
    const agreed = await confirm({
      title: t('sheet.handIn.title', { product: view.kept.ballot.productName }),
      changes: [
        knockouts.length > 0
          ? t('sheet.handIn.knockout', { count: knockouts.length })
          : t('sheet.handIn.total', { total: count.total, stars: count.stars }),
        t('sheet.handIn.closed'),
      ],
      action: t('sheet.handIn.action'),
      irreversible: true,
    });
    if (agreed) sending.mutate();
  };
  return { sending, ask };
}

/** The end of the sheet: what is missing, knock-outs, a general comment, and handing it in. */
export function HandIn({ view, count, store, onGo }: HandInProps) {
  const { t } = useTranslation('evaluation');
  const { sending, ask } = useHandIn({ view, count, store });
  const { kept, content } = view;
  const { ballot } = kept;
  const complete = count.missing.length === 0 || content.knockouts.length > 0;
  return (
    <article className={styles['criterion']}>
      <h2>{t('sheet.end')}</h2>
      {ballot.sentAt && (
        <p className={styles['ready']}>{t('sheet.handIn.sent', { time: formatDateTime(ballot.sentAt) })}</p>
      )}
      {count.missing.length > 0 && !ballot.sentAt && (
        <section aria-label={t('sheet.open')}>
          <h3>{t('sheet.open')}</h3>
          <p className={styles['codes']}>
            {count.missing.map((code) => (
              <button key={code} type="button" onClick={() => onGo(code)}>
                {code}
              </button>
            ))}
          </p>
        </section>
      )}
      <Knockouts view={view} store={store} />
      <TypedText
        id="general-comment"
        label={t('sheet.generalComment')}
        rows={4}
        maxLength={4000}
        readOnly={!ballot.writable}
        value={content.generalComment ?? ''}
        onType={(text) => store.change({ generalComment: [text || null] })}
      />
      {ballot.writable && (
        <>
          <p className={styles['hint']}>{t('sheet.handIn.hint')}</p>
          {sending.error && <ProblemNotice error={sending.error} />}
          <div>
            <Button
              look="primary"
              busy={sending.isPending}
              disabled={!complete || view.unsent > 0 || sending.isPending}
              onClick={() => void ask()}
            >
              {t('sheet.handIn.action')}
            </Button>
          </div>
          {view.unsent > 0 && <p className={styles['hint']}>{t('sheet.handIn.wait')}</p>}
        </>
      )}
    </article>
  );
}
