import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './map/map.module.css';
import { fetchAtlas } from './map/map-data';
import { ProvinceMap } from './map/province-map';

/** The province's map inside the workspace; planners see on it what the public does not. */
export default function WorkspaceMapPage() {
  const { t } = useTranslation('planning');
  const { data, error, refetch } = useQuery({
    queryKey: ['plans', 'atlas'],
    queryFn: ({ signal }) => fetchAtlas(signal),
  });
  return (
    <>
      <PageHeader title={t('map.title')} description={t('map.description')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('map.title')} lines={8} />}
      {data && (
        <div className={styles['inside']}>
          <ProvinceMap atlas={data} />
        </div>
      )}
    </>
  );
}
