import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useTell } from '@/shared/live/announcer';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { detailsOf, LotForm, useLotForm, valuesOf } from './lot-form';
import { changeLot, type Lot, lotQuery } from './trace-api';

function EditLot({ lot }: { lot: Lot }) {
  const { t } = useTranslation('trace');
  const tell = useTell();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = `/app/lots/${lot.id}`;
  const state = useLotForm({
    name: `lot-${lot.id}-${lot.version}`,
    defaultValues: valuesOf(lot),
    send: (values) => changeLot(lot, detailsOf(values)),
    onSent: ({ details }) => {
      tell(t('edit.done', { code: details.code }));
      void queries.invalidateQueries({ queryKey: ['lots'] });
      void navigate(back);
    },
  });
  return (
    <LotForm
      state={state}
      submitLabel={t('edit.submit')}
      printed={lot.labels > 0}
      onCancel={() => void navigate(back)}
    />
  );
}

export default function EditLotPage() {
  const { t } = useTranslation('trace');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(lotQuery(id));
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        parent={{ to: `/app/lots/${id}`, label: data ? t('lotNamed', { code: data.details.code }) : t('list.title') }}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={8} />}
      {data && (
        <Panel narrow aria-label={t('edit.title')}>
          <EditLot key={data.version} lot={data} />
        </Panel>
      )}
    </>
  );
}
