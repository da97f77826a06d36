import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './letters-page.module.css';

type Letter = components['schemas']['UndeliveredLetter'];
type Decision = 'sendAgain' | 'drop';

const LIST = 'undelivered-letters';

function load({ after, limit, signal }: PageRequest) {
  return body(
    api.GET('/api/undelivered-letters', { params: { query: { limit, ...(after ? { after } : {}) } }, signal }),
  );
}

function useDecision() {
  const { t } = useTranslation('notification');
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ letter, decision }: { letter: Letter; decision: Decision }) => {
      const params = { path: { id: letter.id } };
      return decision === 'sendAgain'
        ? api.POST('/api/undelivered-letters/{id}/send-again', { params })
        : api.POST('/api/undelivered-letters/{id}/drop', { params });
    },
    onSuccess: (_, { letter, decision }) => tell(t(`letters.${decision}.done`, { address: letter.address })),
    onSettled: () => queries.invalidateQueries({ queryKey: [LIST] }),
  });
}

interface DecideProps {
  letter: Letter;
  busy: boolean;
  onDecide: (decision: Decision) => void;
}

function Decide({ letter, busy, onDecide }: DecideProps) {
  const { t } = useTranslation('notification');
  const { writable } = useSession();
  const confirm = useConfirm();
  const ask = async (decision: Decision) => {
    const changes = [t(`letters.${decision}.change`, { address: letter.address })];
    if (decision === 'sendAgain' && letter.state === 'UNCERTAIN') changes.push(t('letters.sendAgain.twice'));
    const agreed = await confirm({
      title: t(`letters.${decision}.title`, { subject: letter.subject }),
      changes,
      action: t(`letters.${decision}.action`),
      irreversible: decision === 'drop',
    });
    if (agreed) onDecide(decision);
  };
  return (
    <div className={styles['decide']}>
      <Button disabled={busy || !writable} onClick={() => void ask('sendAgain')}>
        {t('letters.sendAgain.action')}
        <span className="visually-hidden">: {letter.address}</span>
      </Button>
      <Button look="danger" disabled={busy || !writable} onClick={() => void ask('drop')}>
        {t('letters.drop.action')}
        <span className="visually-hidden">: {letter.address}</span>
      </Button>
    </div>
  );
}

/** Letters that stay in the outbox: somebody sees why, and decides whether each goes out again. */
export default function LettersPage() {
  const { t } = useTranslation('notification');
  const decision = useDecision();
  const { isPending: busy, mutate } = decision;
  const columns = useMemo<Column<Letter>[]>(
    () => [
      { key: 'subject', title: t('letters.subject'), primary: true, render: ({ subject }) => subject },
      {
        key: 'to',
        title: t('letters.to'),
        render: ({ recipientName, address }) => (
          <>
            {recipientName}
            <p className={styles['why']}>{address}</p>
          </>
        ),
      },
      {
        key: 'why',
        title: t('letters.why'),
        render: ({ state, fault, detail }) => (
          <>
            {t(`letters.state.${state}`)}
            {fault && <p className={styles['why']}>{t(`letters.fault.${fault}`)}</p>}
            {detail && <p className={styles['why']}>{t('letters.detail', { text: detail })}</p>}
          </>
        ),
      },
      {
        key: 'attempts',
        title: t('letters.attempts'),
        align: 'end',
        render: ({ attempts }) => formatInteger(attempts),
      },
      { key: 'finished', title: t('letters.finished'), render: ({ finishedAt }) => formatDateTime(finishedAt) },
      {
        key: 'created',
        title: t('letters.created'),
        hidden: true,
        render: ({ createdAt }) => formatDateTime(createdAt),
      },
      {
        key: 'decide',
        title: t('letters.decide'),
        render: (letter) => (
          <Decide letter={letter} busy={busy} onDecide={(wanted) => mutate({ letter, decision: wanted })} />
        ),
      },
    ],
    [t, busy, mutate],
  );
  return (
    <>
      <PageHeader title={t('letters.title')} description={t('letters.description')} />
      {decision.error && <ProblemNotice error={decision.error} />}
      <DataList
        name={LIST}
        label={t('letters.list')}
        columns={columns}
        rowKey={({ id }) => id}
        load={load}
        empty={{ title: t('letters.empty.title'), description: t('letters.empty.description') }}
      />
    </>
  );
}
