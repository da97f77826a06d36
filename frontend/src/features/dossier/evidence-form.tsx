import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './dossier.module.css';
import {
  addEvidence,
  dossierKey,
  editEvidence,
  type Evidence,
  EVIDENCE_TYPES,
  type EvidenceDetails,
  USUALLY_CONFIDENTIAL,
} from './dossier-api';

const LIMIT = 100 * 1024 * 1024;
const ACCEPT = 'application/pdf,image/jpeg,image/png,image/webp,.docx,.xlsx';

interface EvidenceFormProps {
  dossierId: string;
  /** The paper that is described anew; a new one when absent. */
  evidence?: Evidence;
  /** Criteria that a new paper speaks for at first. */
  criteria: readonly string[];
  /** All criteria of the sheet, to choose from. */
  choices: readonly { code: string; name: string }[];
  onDone: () => void;
}

function emptyDetails(criteria: readonly string[]): EvidenceDetails {
  return {
    type: 'OTHER',
    title: '',
    documentNumber: null,
    issuer: null,
    issuedOn: null,
    expiresOn: null,
    confidential: false,
    criteria: [...criteria],
  };
}

function detailsOf(evidence: Evidence): EvidenceDetails {
  const { type, title, documentNumber, issuer, issuedOn, expiresOn, confidential, criteria } = evidence;
  return { type, title, documentNumber, issuer, issuedOn, expiresOn, confidential, criteria };
}

interface ProvedCriteriaProps {
  chosen: readonly string[];
  choices: EvidenceFormProps['choices'];
  onChange: (chosen: string[]) => void;
}

/** The criteria that a paper speaks for. */
function ProvedCriteria({ chosen, choices, onChange }: ProvedCriteriaProps) {
  const { t } = useTranslation('dossier');
  return (
    <details className={styles['obstacles']}>
      <summary>{t('evidence.criteria', { count: chosen.length })}</summary>
      <ul className={styles['criteriaChoices']}>
        {choices.map(({ code, name }) => (
          <li key={code}>
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
                }
              />
              <span>{t('evidence.criterion', { code, name })}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Adds a file with what it is and what it proves, or describes one anew. */
export function EvidenceForm({ dossierId, evidence, criteria, choices, onDone }: EvidenceFormProps) {
  const { t } = useTranslation('dossier');
  const id = useId();
  const tell = useTell();
  const queries = useQueryClient();
  const [file, setFile] = useState<string | null>(null);
  const [details, setDetails] = useState<EvidenceDetails>(evidence ? detailsOf(evidence) : emptyDetails(criteria));
  const change = (values: Partial<EvidenceDetails>) => setDetails((known) => ({ ...known, ...values }));
  const saving = useMutation({
    mutationFn: (wanted: EvidenceDetails) =>
      evidence ? editEvidence(dossierId, evidence.id, wanted) : addEvidence(dossierId, file ?? '', wanted),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: dossierKey(dossierId) });
      tell(t('evidence.saved', { title: details.title }));
      onDone();
    },
  });
  const { type, title, documentNumber, issuer, issuedOn, expiresOn, confidential } = details;
  const ready = title.trim() !== '' && (evidence !== undefined || file !== null);

  return (
    <div className={styles['evidenceForm']}>
      {!evidence && (
        <FileUpload
          label={t('evidence.file')}
          hint={t('evidence.fileHint')}
          accept={ACCEPT}
          limit={LIMIT}
          onUploaded={(sent) => {
            setFile(sent.id);
            setDetails((known) =>
              known.title === '' ? { ...known, title: sent.fileName.replace(/\.[^.]+$/, '') } : known,
            );
          }}
          onRemoved={() => setFile(null)}
        />
      )}
      <div className={styles['field']}>
        <label htmlFor={`${id}-type`}>{t('evidence.type')}</label>
        <select
          id={`${id}-type`}
          value={type}
          onChange={(event) => {
            const chosen = EVIDENCE_TYPES.find((one) => one === event.target.value) ?? 'OTHER';
            change({ type: chosen, confidential: USUALLY_CONFIDENTIAL.includes(chosen) });
          }}
        >
          {EVIDENCE_TYPES.map((one) => (
            <option key={one} value={one}>
              {t(`evidenceType.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-title`}>{t('evidence.title')}</label>
        <input
          id={`${id}-title`}
          value={title}
          maxLength={200}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      <div className={styles['pair']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-number`}>{t('evidence.number')}</label>
          <input
            id={`${id}-number`}
            value={documentNumber ?? ''}
            maxLength={100}
            onChange={(event) => change({ documentNumber: event.target.value || null })}
          />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-issuer`}>{t('evidence.issuer')}</label>
          <input
            id={`${id}-issuer`}
            value={issuer ?? ''}
            maxLength={200}
            onChange={(event) => change({ issuer: event.target.value || null })}
          />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-issued`}>{t('evidence.issuedOn')}</label>
          <DateInput id={`${id}-issued`} value={issuedOn ?? ''} onChange={(day) => change({ issuedOn: day || null })} />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-expires`}>{t('evidence.expiresOn')}</label>
          <DateInput
            id={`${id}-expires`}
            value={expiresOn ?? ''}
            onChange={(day) => change({ expiresOn: day || null })}
          />
        </div>
      </div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={confidential}
          onChange={(event) => change({ confidential: event.target.checked })}
        />
        <span>{t('evidence.confidential')}</span>
      </label>
      <ProvedCriteria chosen={details.criteria} choices={choices} onChange={(chosen) => change({ criteria: chosen })} />
      {saving.error && <ProblemNotice error={saving.error} />}
      <div className={styles['buttons']}>
        <Button
          look="primary"
          busy={saving.isPending}
          disabled={!ready || saving.isPending}
          onClick={() => saving.mutate(details)}
        >
          {t('evidence.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
