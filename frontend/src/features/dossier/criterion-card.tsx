import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, readDraft, writeDraft } from '@/shared/draft/drafts';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import styles from './dossier.module.css';
import { type Criterion, type Dossier, fileAddress } from './dossier-api';
import { EvidenceForm } from './evidence-form';

interface CriterionCardProps {
  dossier: Dossier;
  criterion: Criterion;
  choices: readonly { code: string; name: string }[];
  onChoose: (criterion: string, option: number | null, note: string | null) => void;
}

/** The producer's explanation; kept on the device until the server has it. */
function Note({ dossier, criterion, onChoose }: Omit<CriterionCardProps, 'choices'>) {
  const { t } = useTranslation('dossier');
  const { me } = useSession();
  const draft = `dossier-note-${dossier.id}-${criterion.code}`;
  const choice = dossier.choices.find((one) => one.criterion === criterion.code);
  const [text, setText] = useState(() => {
    const kept = readDraft(me.username, draft)?.values;
    return typeof kept === 'string' ? kept : (choice?.note ?? '');
  });
  const id = `note-${criterion.code}`;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('sheet.note')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          writeDraft(me.username, draft, event.target.value);
        }}
        onBlur={() => {
          if (text !== (choice?.note ?? '')) onChoose(criterion.code, choice?.option ?? null, text.trim() || null);
          dropDraft(me.username, draft);
        }}
      />
    </div>
  );
}

/** One criterion: its options as large choices, explanation and papers beside it. */
export function CriterionCard({ dossier, criterion, choices, onChoose }: CriterionCardProps) {
  const { t } = useTranslation('dossier');
  const [adding, setAdding] = useState(false);
  const choice = dossier.choices.find((one) => one.criterion === criterion.code);
  const papers = dossier.evidence.filter((paper) => paper.criteria.includes(criterion.code));
  const { editable } = dossier;
  return (
    <article className={styles['criterion']} id={`criterion-${criterion.code}`}>
      <fieldset className={styles['options']}>
        <legend>
          {t('sheet.criterion', { code: criterion.code, name: criterion.name })}
          <span className={styles['hint']}> {t('sheet.max', { max: criterion.max })}</span>
          {criterion.communeReviewed && <span className={styles['hint']}> {t('sheet.commune')}</span>}
        </legend>
        {criterion.notes.map(({ kind, text }) => (
          <p key={text} className={kind === 'KNOCKOUT' || kind === 'STOP' ? styles['warning'] : styles['hint']}>
            {text}
          </p>
        ))}
        {criterion.options.map(({ number, points, label, minForStars, caseCode }) => (
          <label key={number} className={styles['option']}>
            <input
              type="radio"
              name={`criterion-${criterion.code}`}
              checked={choice?.option === number}
              disabled={!editable}
              onChange={() => onChoose(criterion.code, number, choice?.note ?? null)}
            />
            <span className={styles['points']}>{t('sheet.points', { points })}</span>
            <span>
              {label}
              {caseCode !== null && <span className={styles['hint']}> {t('sheet.case', { code: caseCode })}</span>}
              {minForStars !== null && (
                <span className={styles['least']}> {t('sheet.least', { stars: minForStars })}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {editable ? (
        <Note dossier={dossier} criterion={criterion} onChoose={onChoose} />
      ) : (
        choice?.note && <p className={styles['quote']}>{choice.note}</p>
      )}
      <div className={styles['proof']}>
        {papers.length === 0 && !editable && <p className={styles['hint']}>{t('sheet.noEvidence')}</p>}
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>
              <a href={fileAddress(paper.attachment)} download>
                {paper.title}
              </a>
            </li>
          ))}
        </ul>
        {editable && !adding && (
          <Button aria-label={t('sheet.addEvidenceFor', { criterion: criterion.code })} onClick={() => setAdding(true)}>
            {t('sheet.addEvidence')}
          </Button>
        )}
        {adding && (
          <EvidenceForm
            dossierId={dossier.id}
            criteria={[criterion.code]}
            choices={choices}
            onDone={() => setAdding(false)}
          />
        )}
      </div>
    </article>
  );
}
