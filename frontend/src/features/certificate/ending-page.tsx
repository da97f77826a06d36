import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import type { Column } from '@/shared/ui/data-list/columns';
import { DataList } from '@/shared/ui/data-list/data-list';
import type { Filter } from '@/shared/ui/data-list/filters';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import { type RecognitionLine, STARS } from './certificate-api';
import { communeColumn, producerColumn, productColumn, starsColumn, validColumn } from './recognition-columns';
import { loadEnding } from './recognition-loading';

type Phase = NonNullable<RecognitionLine['renewal']>['phase'];

const TONES: Record<Phase, Tone> = { EARLY: 'calm', PREPARE: 'calm', OPEN: 'busy', CLOSED: 'bad', EXPIRED: 'bad' };

/** What ends within 240 days, the nearest first, and when a new evaluation is taken. */
export default function EndingPage() {
  const { t } = useTranslation('certificate');
  const { may, writable } = useSession();
  const owner = may('DOSSIERS_OWN') && writable;
  const columns = useMemo<Column<RecognitionLine>[]>(
    () => [
      productColumn(t),
      producerColumn(t),
      starsColumn(t),
      validColumn(t),
      {
        key: 'left',
        title: t('ending.left'),
        render: ({ renewal }) => (renewal ? t('ending.days', { count: renewal.daysLeft }) : t('none')),
      },
      {
        key: 'window',
        title: t('ending.window'),
        render: ({ renewal }) =>
          renewal ? t('ending.between', { opens: formatDate(renewal.opens), closes: formatDate(renewal.closes) }) : '',
      },
      {
        key: 'phase',
        title: t('ending.phaseTitle'),
        render: ({ renewal }) => renewal && <Tag tone={TONES[renewal.phase]}>{t(`ending.phase.${renewal.phase}`)}</Tag>,
      },
      communeColumn(t),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      { kind: 'text', key: 'q', label: t('recognition.search') },
      {
        kind: 'choice',
        key: 'stars',
        label: t('recognition.stars'),
        options: STARS.map((value) => ({ value, label: t('recognition.starsOf', { stars: value }) })),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader
        title={t('ending.title')}
        description={t('ending.description')}
        parent={{ to: '/app/recognitions', label: t('recognitions.title') }}
        actions={
          owner ? (
            <LinkButton to="/app/dossiers/new" look="primary">
              {t('ending.renew')}
            </LinkButton>
          ) : undefined
        }
      />
      <DataList
        name="recognitions-ending"
        label={t('ending.title')}
        columns={columns}
        filters={filters}
        rowKey={({ id }) => id}
        rowLink={({ product }) => `/app/products/${product}`}
        load={loadEnding}
        empty={{ title: t('ending.empty'), description: t('ending.emptyDescription') }}
      />
    </>
  );
}
