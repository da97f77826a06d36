import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDateTime } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { type Confirmation, useConfirm } from '@/shared/ui/confirm/confirm';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { Tag } from '@/shared/ui/tag/tag';
import styles from './operations.module.css';
import { type LifecycleAction, requestLifecycle, type Tenant, tenantQuery, underWay } from './operations-api';
import { TENANT_TONES } from './tones';

function possibleActions({ kind, state }: Tenant): LifecycleAction[] {
  const actions: LifecycleAction[] = [];
  if (kind === 'PROVINCE' && state === 'ACTIVE') actions.push('SUSPEND');
  if (state === 'SUSPENDED') actions.push('RESUME');
  if (state === 'ACTIVE' || state === 'SUSPENDED' || state === 'UNAVAILABLE') actions.push('MIGRATE');
  return actions;
}

function useConfirmation(name: string): (action: LifecycleAction) => Confirmation {
  const { t } = useTranslation('operations');
  return (action) => {
    const label = t(`action.${action}`);
    if (action === 'SUSPEND') {
      const changes = [
        t('tenant.suspend.changes.write'),
        t('tenant.suspend.changes.trace'),
        t('tenant.suspend.changes.undo'),
      ];
      return { title: t('tenant.suspend.title', { name }), changes, action: label };
    }
    return action === 'RESUME'
      ? { title: t('tenant.resume.title', { name }), changes: [t('tenant.resume.change')], action: label }
      : { title: t('tenant.migrate.title', { name }), changes: [t('tenant.migrate.change')], action: label };
  };
}

function Actions({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('operations');
  const { writable } = useSession();
  const tell = useTell();
  const confirm = useConfirm();
  const confirmation = useConfirmation(tenant.fullName);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const request = useMutation({
    mutationFn: (action: LifecycleAction) =>
      requestLifecycle(tenant.slug, action, action === 'SUSPEND' ? reason : null),
    onSuccess: (_, action) => tell(t('tenant.asked', { action: t(`action.${action}`), name: tenant.fullName })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tenants'] }),
  });
  const actions = possibleActions(tenant);
  const busy = request.isPending || underWay(tenant.lastRequest?.state);

  const ask = async (action: LifecycleAction) => {
    if (await confirm(confirmation(action))) request.mutate(action);
  };

  return (
    <div className={styles['actions']}>
      {actions.includes('SUSPEND') && (
        <div className={styles['reason']}>
          <label htmlFor={reasonId}>{t('tenant.suspend.reason')}</label>
          <p id={`${reasonId}-hint`}>{t('tenant.suspend.reasonHint')}</p>
          <input
            id={reasonId}
            aria-describedby={`${reasonId}-hint`}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <div className={styles['buttons']}>
        {actions.map((action) => (
          <Button key={action} disabled={busy || !writable} busy={busy} onClick={() => void ask(action)}>
            {t(`action.${action}`)}
          </Button>
        ))}
      </div>
      {request.error && <ProblemNotice error={request.error} />}
    </div>
  );
}

function TenantFacts({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('operations');
  const { lastRequest } = tenant;
  return (
    <Facts label={t('tenant.facts')}>
      <Fact name={t('column.state')}>
        <Tag tone={TENANT_TONES[tenant.state]}>{t(`state.${tenant.state}`)}</Tag>
      </Fact>
      {tenant.stateReason && <Fact name={t('tenant.reason')}>{tenant.stateReason}</Fact>}
      <Fact name={t('column.address')}>
        <a href={tenant.address}>{tenant.address}</a>
      </Fact>
      {tenant.provinceCode && <Fact name={t('column.code')}>{tenant.provinceCode}</Fact>}
      <Fact name={t('column.version')}>
        {tenant.changeSets === null ? t('none') : t('changes', { count: tenant.changeSets })}
      </Fact>
      <Fact name={t('column.migrated')}>{tenant.migratedAt ? formatDateTime(tenant.migratedAt) : t('none')}</Fact>
      {tenant.migrationError && <Fact name={t('tenant.migrationError')}>{tenant.migrationError}</Fact>}
      <Fact name={t('column.created')}>{formatDateTime(tenant.createdAt)}</Fact>
      <Fact name={t('column.request')}>
        {lastRequest
          ? t('tenant.requested', {
              action: t(`action.${lastRequest.action}`),
              state: t(`requestState.${lastRequest.state}`),
              person: lastRequest.requestedBy,
              time: formatDateTime(lastRequest.requestedAt),
            })
          : t('none')}
        {lastRequest?.error && <p className={styles['stepError']}>{lastRequest.error}</p>}
      </Fact>
    </Facts>
  );
}

export default function TenantPage() {
  const { t } = useTranslation('operations');
  const { slug = '' } = useParams();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(tenantQuery(slug));
  return (
    <>
      <PageHeader title={data?.fullName ?? slug} parent={{ to: '/app/tenants', label: t('tenant.parent') }} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={6} />}
      {data && (
        <Panel narrow>
          <TenantFacts tenant={data} />
          {may('TENANTS_MANAGE') && <Actions tenant={data} />}
        </Panel>
      )}
    </>
  );
}
