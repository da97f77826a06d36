import { StarFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useTell } from '@/shared/live/announcer';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { Tag } from '@/shared/ui/tag/tag';
import type { Criterion } from '../evaluation-api';
import { otherCase } from './count';
import type { SheetContent } from './outbox';
import styles from './sheet.module.css';
import type { SheetStore, SheetView } from './sheet-store';
import { TypedText } from './typed-text';

interface CriterionViewProps {
  criterion: Criterion;
  view: SheetView & { kept: NonNullable<SheetView['kept']>; content: SheetContent };
  store: SheetStore;
}

/** Choosing an option of another case of the sheet takes the ticks of the first case away, after asking. */
function useChoosing({ criterion, view, store }: CriterionViewProps) {
  const { t } = useTranslation('evaluation');
  const confirm = useConfirm();
  const tell = useTell();
  const { kept, content } = view;
  return async (number: number, caseCode: string | null) => {
    const others = otherCase(kept.set, content, caseCode).filter((code) => code !== criterion.code);
    if (others.length > 0) {
      const agreed = await confirm({
        title: t('sheet.case.title', { code: caseCode }),
        changes: [t('sheet.case.change', { criteria: others.join(', ') })],
        action: t('sheet.case.action'),
      });
      if (!agreed) return;
      tell(t('sheet.case.done', { criteria: others.join(', ') }));
    }
    const cleared = others.map((code) => [code, { option: null, comment: content.choices[code]?.comment ?? null }]);
    const comment = content.choices[criterion.code]?.comment ?? null;
    store.change({
      choices: {
        ...(Object.fromEntries(cleared) as SheetContent['choices']),
        [criterion.code]: { option: number, comment },
      },
    });
  };
}

function Options(props: CriterionViewProps) {
  const { criterion, view } = props;
  const { t } = useTranslation('evaluation');
  const choose = useChoosing(props);
  const { kept, content } = view;
  const chosen = content.choices[criterion.code]?.option ?? null;
  const own = kept.ballot.selfAssessment[criterion.code];
  return (
    <fieldset className={styles['options']} disabled={!kept.ballot.writable}>
      <legend>
        {t('sheet.criterion', { code: criterion.code, name: criterion.name })}
        <span className={styles['hint']}>{t('sheet.max', { max: criterion.max })}</span>
      </legend>
      {criterion.options.map(({ number, points, label, minForStars, caseCode }, index) => (
        <label key={number} className={styles['option']}>
          <input
            type="radio"
            name={`criterion-${criterion.code}`}
            checked={chosen === number}
            onChange={() => void choose(number, caseCode)}
          />
          <span className={styles['points']}>{t('sheet.points', { points })}</span>
          <span className={styles['meaning']}>
            {label}
            <span className={styles['marks']}>
              {caseCode !== null && <Tag>{t('sheet.caseOf', { code: caseCode })}</Tag>}
              {minForStars !== null && (
                <span className={styles['least']}>
                  <StarFilled aria-hidden="true" /> {t('sheet.least', { stars: minForStars })}
                </span>
              )}
              {own?.option === number && <Tag tone="busy">{t('sheet.ownTick')}</Tag>}
            </span>
          </span>
          <kbd aria-hidden="true">{index + 1}</kbd>
        </label>
      ))}
    </fieldset>
  );
}

/** One criterion: its options as large cards, what the producer and the commune say to it, and a comment. */
export function CriterionView(props: CriterionViewProps) {
  const { criterion, view, store } = props;
  const { t } = useTranslation('evaluation');
  const { kept, content } = view;
  const choice = content.choices[criterion.code];
  const note = kept.ballot.selfAssessment[criterion.code]?.note;
  return (
    <article className={styles['criterion']}>
      {criterion.notes.map(({ kind, text }) => (
        <p key={text} className={kind === 'KNOCKOUT' || kind === 'STOP' ? styles['warning'] : styles['hint']}>
          {text}
        </p>
      ))}
      <Options {...props} />
      {note && (
        <p className={styles['quote']}>
          <span className={styles['hint']}>{t('sheet.ownNote')}</span> {note}
        </p>
      )}
      <TypedText
        id={`comment-${criterion.code}`}
        label={t('sheet.comment')}
        rows={3}
        maxLength={2000}
        readOnly={!kept.ballot.writable}
        value={choice?.comment ?? ''}
        onType={(text) =>
          store.change({ choices: { [criterion.code]: { option: choice?.option ?? null, comment: text || null } } })
        }
      />
    </article>
  );
}
