import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatDateTime } from '@/shared/format/dates';
import { useSession } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { useCommunes } from './communes';
import { type User, userQuery } from './identity-api';
import { StateTag } from './state-tag';
import { UserActions } from './user-actions';
import { UserDetailsForm } from './user-details-form';
import { UserRolesForm } from './user-roles-form';

function UserFacts({ user }: { user: User }) {
  const { t } = useTranslation('identity');
  const communes = useCommunes();
  return (
    <Facts>
      <Fact name={t('user.state')}>
        <StateTag state={user.state} />
      </Fact>
      <Fact name={t('user.email')}>{user.email ?? t('user.none')}</Fact>
      <Fact name={t('user.phone')}>{user.phone ?? t('user.none')}</Fact>
      <Fact name={t('user.agency')}>{user.agency ?? t('user.none')}</Fact>
      {user.communeCode && <Fact name={t('user.commune')}>{communes.name(user.communeCode)}</Fact>}
      <Fact name={t('user.roles')}>{user.roles.map(({ role }) => t(`role.${role}`)).join(', ') || t('user.none')}</Fact>
      {user.state === 'INVITED' && (
        <Fact name={t('user.invited')}>{user.invitedAt ? formatDateTime(user.invitedAt) : t('user.mailFailed')}</Fact>
      )}
      <Fact name={t('user.lastSignIn')}>{user.lastSignInAt ? formatDateTime(user.lastSignInAt) : t('user.never')}</Fact>
    </Facts>
  );
}

export default function UserPage() {
  const { t } = useTranslation('identity');
  const { id = '' } = useParams();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(userQuery(id));
  return (
    <>
      <PageHeader title={data?.fullName ?? t('user.title')} parent={{ to: '/app/users', label: t('users.title') }} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={6} />}
      {data && (
        <Panel narrow>
          <UserFacts user={data} />
          {may('USERS_MANAGE') && <UserActions user={data} />}
        </Panel>
      )}
      {data && may('USERS_MANAGE') && (
        <>
          <UserDetailsForm key={`details-${data.version}`} user={data} />
          <UserRolesForm key={`roles-${data.version}`} user={data} />
        </>
      )}
    </>
  );
}
