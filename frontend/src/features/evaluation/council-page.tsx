import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button, LinkButton } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import styles from './council.module.css';
import { DissolvePanel } from './dissolve-panel';
import {
  agendaQuery,
  type Council,
  type CouncilDossier,
  councilKey,
  councilQuery,
  resultsAddress,
  unschedule,
} from './evaluation-api';
import { ScheduleForm } from './schedule-form';

function Members({ council }: { council: Council }) {
  const { t } = useTranslation('evaluation');
  return (
    <Panel aria-label={t('council.members')}>
      <h2>{t('council.members')}</h2>
      <ul className={styles['members']}>
        {council.members.map(({ userId, fullName, function: held, votes, agency, position }) => (
          <li key={userId}>
            <strong>{fullName}</strong> <Tag tone={held === 'MEMBER' ? 'calm' : 'busy'}>{t(`function.${held}`)}</Tag>
            {!votes && <Tag>{t('council.noVote')}</Tag>}
            <span className={styles['hint']}>{position ? t('council.seat', { position, agency }) : agency}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function AgendaLine({ council, line }: { council: Council; line: CouncilDossier }) {
  const { t } = useTranslation('evaluation');
  const tell = useTell();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const { dossierId, productName, producerName, state, meetsOn, mode, expected, sent, pass, stars, knockedOut } = line;
  const removing = useMutation({
    mutationFn: () => unschedule(council.id, dossierId),
    onSuccess: () => tell(t('agenda.removed', { product: productName })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['evaluation'] }),
  });
  const remove = async () => {
    const agreed = await confirm({
      title: t('agenda.remove.title', { product: productName }),
      changes: [t('agenda.remove.change')],
      action: t('agenda.remove.action'),
    });
    if (agreed) removing.mutate();
  };
  return (
    <li>
      <span className={styles['name']}>
        <Link to={`/app/scoring/${dossierId}/progress`}>{productName}</Link>{' '}
        <Tag tone={knockedOut ? 'bad' : 'busy'}>{t(`dossierState.${state}`)}</Tag>
        {stars !== null && stars > 0 && <Tag tone="good">{t('agenda.stars', { stars })}</Tag>}
      </span>
      <span className={styles['hint']}>
        {[
          producerName,
          t('council.meeting', { day: formatDate(meetsOn), mode: t(`mode.${mode}`) }),
          pass > 0 && t('agenda.sheets', { sent, expected }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {council.maySchedule && state === 'COUNCIL_SCHEDULED' && (
        <Button
          busy={removing.isPending}
          aria-label={t('agenda.remove.of', { product: productName })}
          onClick={() => void remove()}
        >
          {t('agenda.remove.action')}
        </Button>
      )}
      {removing.error && <ProblemNotice error={removing.error} />}
    </li>
  );
}

function Agenda({ council }: { council: Council }) {
  const { t } = useTranslation('evaluation');
  const { writable } = useSession();
  const { data, error, refetch } = useQuery(agendaQuery(council.id));
  return (
    <Panel aria-label={t('agenda.title')}>
      <h2>{t('agenda.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles['hint']}>{t('agenda.empty')}</p>}
      {data && data.length > 0 && (
        <ul className={styles['members']}>
          {data.map((line) => (
            <AgendaLine key={line.dossierId} council={council} line={line} />
          ))}
        </ul>
      )}
      {data?.some(({ stars }) => stars !== null) && (
        <p>
          <a href={resultsAddress(council.id)} target="_blank" rel="noreferrer">
            {t('agenda.results')}
          </a>
        </p>
      )}
      {council.maySchedule && writable && <ScheduleForm council={council} />}
    </Panel>
  );
}

function Dissolved({ dissolution }: { dissolution: NonNullable<Council['dissolution']> }) {
  const { t } = useTranslation('evaluation');
  const { reason, decisionNumber, decisionDate } = dissolution;
  return (
    <>
      {decisionNumber !== null && decisionDate !== null && (
        <Fact name={t('dissolve.decision')}>
          {t('council.numberAndDay', { number: decisionNumber, day: formatDate(decisionDate) })}
        </Fact>
      )}
      <Fact name={t('dissolve.reason')}>{reason}</Fact>
    </>
  );
}

/** One council: its decision, its members, and what it scores on which day. */
export default function CouncilPage() {
  const { t } = useTranslation('evaluation');
  const { id = '' } = useParams();
  const { writable } = useSession();
  const { data, error, refetch } = useQuery(councilQuery(id));
  return (
    <>
      <PageHeader
        title={data?.title ?? t('council.title')}
        parent={{ to: '/app/councils', label: t('council.title') }}
        actions={data?.editable && <LinkButton to={`/app/councils/${id}/edit`}>{t('council.change')}</LinkButton>}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('council.title')} lines={8} />}
      {data && (
        <div key={councilKey(id).join()} className={styles['council']}>
          <Panel aria-label={t('council.decision')}>
            <Facts>
              <Fact name={t('council.decision')}>
                {t('council.numberAndDay', { number: data.decisionNumber, day: formatDate(data.decisionDate) })}
              </Fact>
              <Fact name={t('council.round')}>{t('council.roundOf', { round: data.round })}</Fact>
              <Fact name={t('council.state')}>{t(`councilState.${data.state}`)}</Fact>
              {data.dissolution && <Dissolved dissolution={data.dissolution} />}
              <Fact name={t('rules.title')}>
                {data.settings.decisionNumber
                  ? t('council.numberAndDay', {
                      number: data.settings.decisionNumber,
                      day: data.settings.decisionDate ? formatDate(data.settings.decisionDate) : '',
                    })
                  : t('rules.usual')}
              </Fact>
              <Fact name={t('rules.maxDeviation')}>{t('rules.points', { points: data.settings.maxDeviation })}</Fact>
            </Facts>
          </Panel>
          <Agenda council={data} />
          <Members council={data} />
          {writable && <DissolvePanel council={data} />}
        </div>
      )}
    </>
  );
}
