import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDateTime } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type PageRequest } from '@/shared/ui/data-list/data-list';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Tag } from '@/shared/ui/tag/tag';
import type { Onboarding } from './operations-api';
import { ONBOARDING_TONES } from './tones';

function load({ after, limit, signal }: PageRequest) {
  return body(api.GET('/api/onboardings', { params: { query: { limit, ...(after ? { after } : {}) } }, signal }));
}

export default function OnboardingsPage() {
  const { t } = useTranslation('operations');
  const { may } = useSession();
  const columns = useMemo<Column<Onboarding>[]>(
    () => [
      { key: 'name', title: t('column.name'), primary: true, render: ({ name }) => name },
      {
        key: 'state',
        title: t('column.state'),
        render: ({ state }) => <Tag tone={ONBOARDING_TONES[state]}>{t(`onboardingState.${state}`)}</Tag>,
      },
      {
        key: 'step',
        title: t('column.step'),
        render: ({ steps }) =>
          t('onboarding.progress', {
            done: steps.filter(({ state }) => state === 'DONE').length,
            all: steps.length,
          }),
      },
      { key: 'requestedBy', title: t('column.requestedBy'), render: ({ requestedBy }) => requestedBy },
      { key: 'requestedAt', title: t('column.requestedAt'), render: ({ requestedAt }) => formatDateTime(requestedAt) },
      { key: 'administrator', title: t('column.administrator'), hidden: true, render: ({ adminEmail }) => adminEmail },
    ],
    [t],
  );
  const onboard = may('TENANTS_MANAGE') && (
    <LinkButton to="/app/onboardings/new" look="primary">
      {t('tenants.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('onboardings.title')} description={t('onboardings.description')} actions={onboard} />
      <DataList
        name="onboardings"
        label={t('onboardings.list')}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/onboardings/${id}`}
        load={load}
        empty={{
          title: t('onboardings.empty.title'),
          description: t('onboardings.empty.description'),
          action: onboard,
        }}
      />
    </>
  );
}
