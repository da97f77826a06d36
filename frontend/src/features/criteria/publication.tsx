import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { DateInput } from '@/shared/ui/date-input/date-input';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { discardDraft, publishDraft, type ReadDraft } from './queries';
import type { PublicationRequest } from './types';
import styles from './criteria.module.css';

function useDraftActions({ report: { draft }, etag }: ReadDraft) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const changed = () => queries.invalidateQueries({ queryKey: ['criteria'] });
  const publish = useMutation({
    mutationFn: (request: PublicationRequest) => publishDraft(draft.id, etag, request),
    onSuccess: async ({ id }) => {
      await changed();
      await navigate(`/app/criteria/templates/${id}`);
    },
  });
  const discard = useMutation({
    mutationFn: () => discardDraft(draft.id, etag),
    onSuccess: async () => {
      await navigate('/app/criteria');
      await queries.invalidateQueries({ queryKey: ['criteria', 'drafts'] });
    },
  });
  return { publish, discard };
}

/** Legal basis, first day and the one step that cannot be taken back. */
export function Publication({ draft: read }: { draft: ReadDraft }) {
  const { t } = useTranslation('criteria');
  const { writable } = useSession();
  const confirm = useConfirm();
  const { draft, comparedWith, changes } = read.report;
  const [legalBasis, setLegalBasis] = useState(draft.legalBasis);
  const [effectiveFrom, setEffectiveFrom] = useState(draft.effectiveFrom);
  const { publish, discard } = useDraftActions(read);

  const askAndPublish = async () => {
    const agreed = await confirm({
      title: t('draft.confirmTitle', { version: draft.version }),
      changes: [
        t('draft.confirmFrom', { from: formatDate(effectiveFrom), legalBasis }),
        ...(comparedWith ? [t('draft.changes', { version: comparedWith.version, count: changes.length })] : []),
        t('draft.confirmSeen'),
      ],
      action: t('draft.publish'),
      irreversible: true,
    });
    if (agreed) publish.mutate({ legalBasis, effectiveFrom });
  };
  const askAndDiscard = async () => {
    const agreed = await confirm({
      title: t('draft.discardTitle', { version: draft.version }),
      changes: [t('draft.discardChange', { file: draft.fileName })],
      action: t('draft.discard'),
    });
    if (agreed) discard.mutate();
  };

  const failure = publish.error ?? discard.error;
  return (
    <Panel aria-labelledby="publication">
      <h2 id="publication">{t('draft.publication')}</h2>
      <p>{t('draft.irreversible')}</p>
      <div className={styles['form']}>
        <label htmlFor="legal-basis">{t('draft.legalBasis')}</label>
        <input
          id="legal-basis"
          type="text"
          maxLength={500}
          value={legalBasis}
          onChange={({ target }) => setLegalBasis(target.value)}
        />
        <label htmlFor="effective-from">{t('draft.effectiveFrom')}</label>
        <DateInput id="effective-from" value={effectiveFrom} onChange={setEffectiveFrom} />
      </div>
      {failure && <ProblemNotice error={failure} />}
      <div className={styles['buttons']}>
        <Button
          look="primary"
          busy={publish.isPending}
          disabled={!writable || legalBasis.trim() === '' || effectiveFrom === '' || publish.isPending}
          onClick={() => void askAndPublish()}
        >
          {t('draft.publish')}
        </Button>
        <Button busy={discard.isPending} disabled={!writable || discard.isPending} onClick={() => void askAndDiscard()}>
          {t('draft.discard')}
        </Button>
      </div>
    </Panel>
  );
}
