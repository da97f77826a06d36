import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { useCommunes } from './communes';
import styles from './identity.module.css';
import { type Registration, registrationQuery } from './identity-api';
import { StateTag } from './state-tag';

type Decision = 'confirm' | 'refuse';

function useDecision(registration: Registration, reason: string) {
  const { t } = useTranslation('identity');
  const tell = useTell();
  const queries = useQueryClient();
  const path = { id: registration.id };
  return useMutation({
    mutationFn: (decision: Decision): Promise<Registration> =>
      decision === 'confirm'
        ? body(api.POST('/api/registrations/{id}/confirm', { params: { path } }))
        : body(api.POST('/api/registrations/{id}/refuse', { params: { path }, body: { reason } })),
    onSuccess: (_, decision) => tell(t(`registration.${decision}.done`, { name: registration.organisationName })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['registrations'] }),
  });
}

function Decide({ registration }: { registration: Registration }) {
  const { t } = useTranslation('identity');
  const { writable } = useSession();
  const confirm = useConfirm();
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const decision = useDecision(registration, reason);
  const blocked = !writable || decision.isPending;
  const name = registration.organisationName;

  const ask = async (wanted: Decision) => {
    const agreed = await confirm({
      title: t(`registration.${wanted}.title`, { name }),
      changes: [t(`registration.${wanted}.change`, { person: registration.fullName }), t('registration.mail')],
      action: t(`registration.${wanted}.action`),
      irreversible: wanted === 'refuse',
    });
    if (agreed) decision.mutate(wanted);
  };

  return (
    <div className={styles['actions']}>
      <div className={styles['buttons']}>
        <Button look="primary" disabled={blocked} onClick={() => void ask('confirm')}>
          {t('registration.confirm.action')}
        </Button>
      </div>
      <div className={styles['reason']}>
        <label htmlFor={reasonId}>{t('registration.refuse.reason')}</label>
        <p id={`${reasonId}-hint`}>{t('registration.refuse.reasonHint')}</p>
        <input
          id={reasonId}
          aria-describedby={`${reasonId}-hint`}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className={styles['buttons']}>
        <Button look="danger" disabled={blocked || reason.trim() === ''} onClick={() => void ask('refuse')}>
          {t('registration.refuse.action')}
        </Button>
      </div>
      {decision.error && <ProblemNotice error={decision.error} />}
    </div>
  );
}

function RegistrationFacts({ registration }: { registration: Registration }) {
  const { t } = useTranslation('identity');
  const communes = useCommunes();
  const { decidedAt, decidedByName, refusalReason } = registration;
  return (
    <Facts>
      <Fact name={t('user.state')}>
        <StateTag state={registration.state} />
      </Fact>
      <Fact name={t('registration.type')}>{t(`type.${registration.organisationType}`)}</Fact>
      <Fact name={t('registration.taxCode')}>{registration.taxCode ?? t('user.none')}</Fact>
      <Fact name={t('registration.address')}>{registration.address}</Fact>
      <Fact name={t('user.commune')}>{communes.name(registration.communeCode)}</Fact>
      <Fact name={t('registration.person')}>{registration.fullName}</Fact>
      <Fact name={t('user.phone')}>{registration.phone ?? t('user.none')}</Fact>
      <Fact name={t('user.email')}>{registration.email ?? t('user.none')}</Fact>
      <Fact name={t('registration.submitted')}>{formatDateTime(registration.submittedAt)}</Fact>
      {decidedAt && (
        <Fact name={t('registration.decided')}>
          {t('registration.decidedBy', { time: formatDateTime(decidedAt), person: decidedByName ?? '' })}
        </Fact>
      )}
      {refusalReason && <Fact name={t('registration.refusalReason')}>{refusalReason}</Fact>}
    </Facts>
  );
}

export default function RegistrationPage() {
  const { t } = useTranslation('identity');
  const { id = '' } = useParams();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(registrationQuery(id));
  return (
    <>
      <PageHeader
        title={data?.organisationName ?? t('registrations.title')}
        parent={{ to: '/app/registrations', label: t('registrations.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={8} />}
      {data && (
        <Panel narrow>
          <RegistrationFacts registration={data} />
          {data.state === 'PENDING' && may('REGISTRATIONS_DECIDE') && <Decide registration={data} />}
        </Panel>
      )}
    </>
  );
}
