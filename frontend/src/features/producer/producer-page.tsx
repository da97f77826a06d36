import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCommunes } from '@/shared/communes/communes';
import { formatDate } from '@/shared/format/dates';
import { formatInteger } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/button/button';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { LocationPanel } from './location-panel';
import { MembersPanel } from './members-panel';
import { PublicContactPanel } from './public-contact-panel';
import { type Producer, producerQuery } from './producer-api';

function Profile({ producer: { profile, originalPlace } }: { producer: Producer }) {
  const { t } = useTranslation('producer');
  const communes = useCommunes();
  const { organisationType, representativeSex, foundedOn, workers, localWorkers } = profile;
  return (
    <Facts>
      <Fact name={t('field.organisationType')}>{organisationType && t(`type.${organisationType}`)}</Fact>
      <Fact name={t('field.taxCode')}>{profile.taxCode}</Fact>
      <Fact name={t('field.registrationNo')}>{profile.registrationNo}</Fact>
      <Fact name={t('field.foundedOn')}>{foundedOn && formatDate(foundedOn)}</Fact>
      <Fact name={t('field.address')}>{profile.address}</Fact>
      <Fact name={t('field.communeCode')}>{profile.communeCode && communes.name(profile.communeCode)}</Fact>
      {originalPlace && <Fact name={t('field.originalPlace')}>{originalPlace}</Fact>}
      <Fact name={t('field.representative')}>{profile.representative}</Fact>
      <Fact name={t('field.representativePosition')}>{profile.representativePosition}</Fact>
      <Fact name={t('field.representativeSex')}>{representativeSex && t(`sex.${representativeSex}`)}</Fact>
      <Fact name={t('field.representativeEthnicity')}>{profile.representativeEthnicity}</Fact>
      <Fact name={t('field.representativeAddress')}>{profile.representativeAddress}</Fact>
      <Fact name={t('field.phone')}>{profile.phone}</Fact>
      <Fact name={t('field.email')}>{profile.email}</Fact>
      <Fact name={t('field.website')}>{profile.website}</Fact>
      <Fact name={t('field.workers')}>{workers === null ? null : formatInteger(workers)}</Fact>
      <Fact name={t('field.localWorkers')}>{localWorkers === null ? null : formatInteger(localWorkers)}</Fact>
      <Fact name={t('field.history')}>{profile.history}</Fact>
    </Facts>
  );
}

export default function ProducerPage() {
  const { t } = useTranslation('producer');
  const { id = '' } = useParams();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(producerQuery(id));
  const actions = data && (
    <>
      <LinkButton to={`/app/products?producer=${id}`}>{t('page.products')}</LinkButton>
      {data.mayChange && (
        <LinkButton to={`/app/producers/${id}/edit`} look="primary">
          {t('page.edit')}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={data?.profile.name ?? t('list.title')}
        parent={{ to: '/app/producers', label: t('list.title') }}
        actions={actions}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={10} />}
      {data && (
        <Panel narrow aria-label={t('page.profile')}>
          <Profile producer={data} />
        </Panel>
      )}
      {data && <PublicContactPanel producer={data} />}
      {data && <LocationPanel key={data.version} producer={data} />}
      {data && <MembersPanel producer={data} mayManage={may('PRODUCERS_MANAGE')} />}
    </>
  );
}
