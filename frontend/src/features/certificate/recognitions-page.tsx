import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vietnamDay } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import { DataList } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { RECOGNITION_STATES, STARS } from './certificate-api';
import {
  communeColumn,
  decisionColumn,
  paperColumn,
  producerColumn,
  productColumn,
  starsColumn,
  stateColumn,
  validColumn,
} from './recognition-columns';
import { loadNewest } from './recognition-loading';

const FIRST_YEAR = 2019;

/** Every recognition the person may see, the newest first. */
export default function RecognitionsPage() {
  const { t } = useTranslation('certificate');
  const { may, writable } = useSession();
  const official = may('PRODUCERS_VIEW');
  const [thisYear] = useState(() => Number(vietnamDay(Date.now()).slice(0, 4)));
  const columns = useMemo(
    () => [
      productColumn(t),
      producerColumn(t),
      starsColumn(t),
      stateColumn(t),
      decisionColumn(t),
      validColumn(t),
      paperColumn(t),
      communeColumn(t),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('recognition.search') },
      {
        kind: 'choice',
        key: 'state',
        label: t('decision.stateTitle'),
        options: RECOGNITION_STATES.map((value) => ({ value, label: t(`recognition.state.${value}`) })),
      },
      {
        kind: 'choice',
        key: 'stars',
        label: t('recognition.stars'),
        options: STARS.map((value) => ({ value, label: t('recognition.starsOf', { stars: value }) })),
      },
      {
        kind: 'choice',
        key: 'year',
        label: t('recognition.year'),
        options: Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back)).map(
          (value) => ({ value, label: value }),
        ),
      },
    ],
    [t, thisYear],
  );
  return (
    <>
      <PageHeader
        title={t('recognitions.title')}
        description={t(official ? 'recognitions.description' : 'recognitions.ownDescription')}
        actions={
          <>
            <LinkButton to="/app/recognitions/ending">{t('ending.title')}</LinkButton>
            {may('DECISIONS_PREPARE') && writable && (
              <LinkButton to="/app/decisions/revocation">{t('revocation.title')}</LinkButton>
            )}
          </>
        }
      />
      <DataList
        name="recognitions"
        label={t('recognitions.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ product }) => `/app/products/${product}`}
        load={loadNewest}
        {...(official ? { exportPath: '/api/recognitions/export' } : {})}
        empty={{ title: t('recognitions.empty'), description: t('recognitions.emptyDescription') }}
      />
    </>
  );
}
