import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { formatDate, formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button, LinkButton } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import styles from './council.module.css';
import {
  type ChairStep,
  declareInterest,
  type DossierState,
  lead,
  type Progress,
  progressKey,
  progressQuery,
} from './evaluation-api';
import { ResultPanel } from './result-panel';

const FORWARD: readonly ChairStep[] = ['OPEN', 'CLOSE', 'CLOSE_RESCORING'];
const OPEN: readonly DossierState[] = ['SCORING_OPEN', 'RESCORING'];

/** Who has handed in and how far the others are; never what they ticked. */
function Members({ progress }: { progress: Progress }) {
  const { t } = useTranslation('evaluation');
  const { members, sent, expected, needed, pass } = progress;
  return (
    <Panel aria-label={t('progress.members')}>
      <h2>{t('progress.members')}</h2>
      {pass > 0 && (
        <p>
          <strong>{t('progress.sent', { sent, expected })}</strong>{' '}
          <span className={styles['hint']}>{t('progress.needed', { needed })}</span>
        </p>
      )}
      <ul className={styles['members']}>
        {members.map((member) => (
          <li key={member.userId}>
            <span className={styles['name']}>
              <strong>{member.fullName}</strong> {t(`function.${member.function}`)}
            </span>
            {!member.votes && <span className={styles['hint']}>{t('council.noVote')}</span>}
            {member.votes && member.excused && (
              <Tag>{t('progress.excused', { reason: member.excuseReason ?? '' })}</Tag>
            )}
            {member.votes && !member.excused && pass > 0 && (
              <Tag tone={member.sent ? 'good' : 'busy'}>
                {member.sent
                  ? t('progress.sentAt', { time: member.sentAt ? formatDateTime(member.sentAt) : '' })
                  : t('sheet.progress', { answered: member.answered, criteria: member.total })}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function useLeading(progress: Progress, onDone: () => void) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const queries = useQueryClient();
  const { dossierId } = progress;
  return useMutation({
    mutationFn: ({ step, reason }: { step: ChairStep; reason: string }) => lead(dossierId, step, reason),
    onSuccess: (after, { step }) => {
      queries.setQueryData(progressKey(dossierId), after);
      tell(t(`lead.${step}.done`));
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['evaluation'] }),
  });
}

function Reason({
  busy,
  label,
  action,
  onSend,
}: {
  busy: boolean;
  label: string;
  action: string;
  onSend: (reason: string) => void;
}) {
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={3} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
      <div>
        <Button busy={busy} disabled={reason.trim() === '' || busy} onClick={() => onSend(reason.trim())}>
          {action}
        </Button>
      </div>
    </div>
  );
}

/** What chair and secretary may do now; each step says what it changes before it happens. */
function Leading({ progress }: { progress: Progress }) {
  const { t } = useTranslation('evaluation');
  const { writable } = useSession();
  const confirm = useConfirm();
  const [rescoring, setRescoring] = useState(false);
  const leading = useLeading(progress, () => setRescoring(false));
  const steps = progress.actions.filter((action) => action !== 'CONCLUDE');
  if (steps.length === 0 || !writable) return null;
  const ask = async (step: ChairStep, reason = '') => {
    const agreed = await confirm({
      title: t(`lead.${step}.title`, { product: progress.productName }),
      changes: [
        t(`lead.${step}.change`),
        ...(step === 'CLOSE' && progress.missing.length > 0
          ? [t('lead.missing', { names: progress.missing.join(', ') })]
          : []),
      ],
      action: t(`lead.${step}.action`),
      irreversible: step === 'CLOSE',
    });
    if (agreed) leading.mutate({ step, reason });
  };
  return (
    <Panel aria-label={t('lead.title')}>
      <div className={styles['buttons']}>
        {steps.map((step) => (
          <Button
            key={step}
            look={FORWARD.includes(step) ? 'primary' : 'plain'}
            busy={leading.isPending}
            onClick={() => (step === 'RESCORE' ? setRescoring(!rescoring) : void ask(step))}
          >
            {t(`lead.${step}.action`)}
          </Button>
        ))}
      </div>
      {rescoring && (
        <Reason
          busy={leading.isPending}
          label={t('lead.reason')}
          action={t('lead.RESCORE.send')}
          onSend={(reason) => void ask('RESCORE', reason)}
        />
      )}
      {leading.error && (
        <>
          <ProblemNotice error={leading.error} />
          <ul>
            {asProblem(leading.error).fields.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** Why somebody who usually leads has no buttons, or somebody who usually does not has them. */
function LeadingNote({ progress }: { progress: Progress }) {
  const { t } = useTranslation('evaluation');
  const { presiderAside, presiding, actions, function: held } = progress;
  if (presiderAside) {
    return (
      <Panel as="p">{presiding.length > 0 ? t('lead.aside', { names: presiding.join(', ') }) : t('lead.nobody')}</Panel>
    );
  }
  return held === 'MEMBER' && actions.length > 0 ? <Panel as="p">{t('lead.acting')}</Panel> : null;
}

/** A member who has to do with the producer neither scores it nor presides over it. */
function Interest({ progress }: { progress: Progress }) {
  const { t } = useTranslation('evaluation');
  const confirm = useConfirm();
  const tell = useTell();
  const queries = useQueryClient();
  const declaring = useMutation({
    mutationFn: (reason: string) => declareInterest(progress.dossierId, reason),
    onSuccess: (after) => {
      queries.setQueryData(progressKey(progress.dossierId), after);
      tell(t('interest.done'));
    },
  });
  if (!progress.mayDeclareInterest) return null;
  const ask = async (reason: string) => {
    const agreed = await confirm({
      title: t('interest.title'),
      changes: [t('interest.change')],
      action: t('interest.action'),
      irreversible: true,
    });
    if (agreed) declaring.mutate(reason);
  };
  return (
    <Panel as="details">
      <summary>{t('interest.heading')}</summary>
      <p className={styles['hint']}>{t('interest.description')}</p>
      <Reason
        busy={declaring.isPending}
        label={t('interest.reason')}
        action={t('interest.action')}
        onSend={(reason) => void ask(reason)}
      />
      {declaring.error && <ProblemNotice error={declaring.error} />}
    </Panel>
  );
}

function Passes({ progress }: { progress: Progress }) {
  const { t } = useTranslation('evaluation');
  if (progress.passes.length === 0) return null;
  return (
    <Panel aria-label={t('progress.passes')}>
      <h2>{t('progress.passes')}</h2>
      <ol className={styles['passes']}>
        {progress.passes.map(({ number, openedAt, openedBy, closedAt, closedBy, reason }) => (
          <li key={number}>
            {t('progress.opened', { time: formatDateTime(openedAt), person: openedBy })}
            {closedAt !== null &&
              ` ${t('progress.closed', { time: formatDateTime(closedAt), person: closedBy ?? '' })}`}
            {reason !== null && <span className={styles['hint']}> {t('progress.because', { reason })}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Scoring of one dossier as chair, secretary and officials see it. */
export default function ProgressPage() {
  const { t } = useTranslation('evaluation');
  const { dossierId = '' } = useParams();
  const { data, error, refetch } = useQuery(progressQuery(dossierId));
  const early = data && OPEN.includes(data.state) && data.readablePass === data.pass ? data.sent : null;
  return (
    <>
      <PageHeader
        title={data?.productName ?? t('progress.title')}
        description={
          data && (
            <span className={styles['name']}>
              <Tag tone="busy">{t(`dossierState.${data.state}`)}</Tag>
              {t('progress.description', {
                producer: data.producerName,
                day: formatDate(data.meetsOn),
                mode: t(`mode.${data.mode}`),
              })}
              <Link to={`/app/dossiers/${dossierId}`}>{t('progress.dossier')}</Link>
            </span>
          )
        }
        parent={{ to: `/app/councils/${data?.councilId ?? ''}`, label: data?.councilTitle ?? t('council.title') }}
        actions={
          data?.mayScore && (
            <LinkButton to={`/app/scoring/${dossierId}`} look="primary">
              {t('progress.score')}
            </LinkButton>
          )
        }
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('progress.title')} lines={8} />}
      {data && (
        <>
          <LeadingNote progress={data} />
          <Leading progress={data} />
          {data.readablePass > 0 && early !== 0 && (
            <ResultPanel
              key={data.readablePass}
              dossierId={dossierId}
              pass={data.readablePass}
              state={data.state}
              early={early}
            />
          )}
          <Members progress={data} />
          <Interest progress={data} />
          <Passes progress={data} />
        </>
      )}
    </>
  );
}
