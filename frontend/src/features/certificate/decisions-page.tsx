import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList, type Page, type PageRequest } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { DECISION_KINDS, DECISION_STATES, type DecisionLine } from './certificate-api';
import { DecisionTag } from './tags';

function load({ filters, after, limit, signal }: PageRequest): Promise<Page<DecisionLine>> {
  const kind = DECISION_KINDS.find((one) => one === filters['kind']);
  const state = DECISION_STATES.find((one) => one === filters['state']);
  const query = {
    limit,
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  };
  return body(api.GET('/api/decisions', { params: { query }, signal }));
}

export default function DecisionsPage() {
  const { t } = useTranslation('certificate');
  const { may, writable } = useSession();
  const columns = useMemo<Column<DecisionLine>[]>(
    () => [
      { key: 'subject', title: t('decision.subject'), primary: true, render: ({ subject }) => subject },
      { key: 'state', title: t('decision.stateTitle'), render: ({ state }) => <DecisionTag state={state} /> },
      { key: 'number', title: t('decision.number'), render: ({ number }) => number ?? t('none') },
      {
        key: 'day',
        title: t('decision.day'),
        render: ({ decidedOn }) => (decidedOn ? formatDate(decidedOn) : t('none')),
      },
      { key: 'kind', title: t('decision.kindTitle'), render: ({ kind }) => t(`decision.kind.${kind}`) },
      { key: 'products', title: t('decision.count'), align: 'end', render: ({ products }) => products },
      { key: 'author', title: t('decision.author'), render: ({ createdName }) => createdName },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        kind: 'choice',
        key: 'state',
        label: t('decision.stateTitle'),
        options: DECISION_STATES.map((value) => ({ value, label: t(`decision.state.${value}`) })),
      },
      {
        kind: 'choice',
        key: 'kind',
        label: t('decision.kindTitle'),
        options: DECISION_KINDS.map((value) => ({ value, label: t(`decision.kind.${value}`) })),
      },
    ],
    [t],
  );
  const waiting = (
    <LinkButton to="/app/decisions/waiting" look="primary">
      {t('waiting.title')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('decisions.title')}
        description={t('decisions.description')}
        actions={
          <>
            {waiting}
            {may('DECISIONS_PREPARE') && writable && (
              <LinkButton to="/app/decisions/revocation">{t('revocation.title')}</LinkButton>
            )}
          </>
        }
      />
      <DataList
        name="decisions"
        label={t('decisions.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/app/decisions/${id}`}
        load={load}
        empty={{ title: t('decisions.empty'), description: t('decisions.emptyDescription'), action: waiting }}
      />
    </>
  );
}
