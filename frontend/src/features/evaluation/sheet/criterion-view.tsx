import { StarFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/tag/tag';
import type { Criterion } from '../evaluation-api';
import styles from './sheet.module.css';
import { TypedText } from './typed-text';
import type { OpenSheet } from './use-choosing';

interface CriterionViewProps extends OpenSheet {
  criterion: Criterion;
  onChoose: (option: number) => void;
}

function Options({ criterion, view, onChoose }: Omit<CriterionViewProps, 'store'>) {
  const { t } = useTranslation('evaluation');
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
            onChange={() => onChoose(number)}
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
export function CriterionView({ criterion, view, store, onChoose }: CriterionViewProps) {
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
      <Options criterion={criterion} view={view} onChoose={onChoose} />
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
