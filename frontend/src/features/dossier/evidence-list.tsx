import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './dossier.module.css';
import { dossierKey, type Evidence, fileAddress, removeEvidence } from './dossier-api';
import { EvidenceForm } from './evidence-form';

interface EvidenceListProps {
  dossierId: string;
  papers: readonly Evidence[];
  editable: boolean;
  choices: readonly { code: string; name: string }[];
}

/** Papers with their data; each opens as a file. */
export function EvidenceList({ dossierId, papers, editable, choices }: EvidenceListProps) {
  const { t } = useTranslation('dossier');
  const confirm = useConfirm();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<string | null>(null);
  const removing = useMutation({
    mutationFn: (evidence: string) => removeEvidence(dossierId, evidence),
    onSettled: () => queries.invalidateQueries({ queryKey: dossierKey(dossierId) }),
  });
  const remove = async ({ id, title }: Evidence) => {
    const agreed = await confirm({
      title: t('evidence.remove.title', { title }),
      changes: [t('evidence.remove.change')],
      action: t('evidence.remove.action'),
    });
    if (agreed) removing.mutate(id);
  };
  return (
    <>
      <ul className={styles['papers']}>
        {papers.map((paper) => (
          <li key={paper.id}>
            <a href={fileAddress(paper.attachment)} download>
              {paper.title}
            </a>
            <span className={styles['hint']}>
              {[
                t(`evidenceType.${paper.type}`),
                paper.documentNumber && t('evidence.numbered', { number: paper.documentNumber }),
                paper.issuer,
                paper.issuedOn && formatDate(paper.issuedOn),
                paper.expiresOn && t('evidence.until', { day: formatDate(paper.expiresOn) }),
                paper.confidential && t('evidence.hidden'),
                paper.criteria.length > 0 && t('evidence.for', { criteria: paper.criteria.join(', ') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {editable && (
              <span className={styles['buttons']}>
                <Button onClick={() => setEdited(edited === paper.id ? null : paper.id)}>{t('evidence.edit')}</Button>
                <Button onClick={() => void remove(paper)}>{t('evidence.remove.action')}</Button>
              </span>
            )}
            {edited === paper.id && (
              <EvidenceForm
                dossierId={dossierId}
                evidence={paper}
                criteria={[]}
                choices={choices}
                onDone={() => setEdited(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {removing.error && <ProblemNotice error={removing.error} />}
    </>
  );
}
