import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { workspaceQuery } from '@/shared/session/workspace';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { Button } from '@/shared/ui/button/button';
import { TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { PageHeader } from '@/shared/ui/page-header/page-header';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import { ColorField } from './color-field';
import { Preview } from './preview';
import { changeProfile, emblemAddress, type Profile, profileQuery } from './profile-queries';
import styles from './workspace.module.css';

/** About as the server: an emblem is loaded with every page. */
const LARGEST_EMBLEM = 2_000_000;

interface ProfileValues {
  fullName: string;
  /** Empty for the default. */
  accentColor: string;
  /** Id of the picture; empty for none. */
  emblem: string;
}

function useProfileForm(profile: Profile) {
  const { t } = useTranslation('workspace');
  const tell = useTell();
  const queries = useQueryClient();
  return useServerForm<ProfileValues, Profile>({
    name: `workspace-profile-${profile.version}`,
    schema: z.object({
      fullName: z.string().trim().min(1).max(200),
      accentColor: z.union([z.literal(''), z.string().regex(/^#[0-9a-f]{6}$/i, { error: () => t('color.invalid') })]),
      emblem: z.string(),
    }),
    defaultValues: {
      fullName: profile.fullName,
      accentColor: profile.accentColor ?? '',
      emblem: profile.emblem ?? '',
    },
    send: ({ fullName, accentColor, emblem }) =>
      changeProfile(profile, { fullName, accentColor: accentColor || null, emblem: emblem || null }),
    onSent: (saved) => {
      tell(t('done', { name: saved.fullName }));
      queries.setQueryData(profileQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: workspaceQuery.queryKey, exact: true });
    },
  });
}

function ProfileForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation('workspace');
  const state = useProfileForm(profile);
  const labels = { fullName: t('fullName.label'), accentColor: t('color.label'), emblem: t('emblem.label') };
  return (
    <Panel as="div" narrow>
      <Form state={state} submitLabel={t('submit')} labels={labels}>
        <Preview profile={profile} />
        <TextField name="fullName" label={labels.fullName} hint={t('fullName.hint')} />
        <EmblemField profile={profile} label={labels.emblem} />
        <ColorField name="accentColor" label={labels.accentColor} hint={t('color.hint')} />
      </Form>
    </Panel>
  );
}

function EmblemField({ profile, label }: { profile: Profile; label: string }) {
  const { t } = useTranslation('workspace');
  const { setValue, getFieldState, formState } = useFormContext<ProfileValues>();
  const emblem = useWatch<ProfileValues, 'emblem'>({ name: 'emblem' });
  const { error } = getFieldState('emblem', formState);
  const choose = (id: string) => setValue('emblem', id, { shouldDirty: true });
  const address = emblemAddress(profile, emblem);
  return (
    <fieldset className={styles['group']} id="field-emblem" tabIndex={-1}>
      <legend>{label}</legend>
      {address === null ? (
        <p className={styles['hint']}>{t('emblem.none')}</p>
      ) : (
        <div className={styles['emblem']}>
          <img src={address} alt={label} />
          <Button onClick={() => choose('')}>{t('emblem.remove')}</Button>
        </div>
      )}
      <FileUpload
        label={t('emblem.choose')}
        hint={t('emblem.hint')}
        accept="image/png,image/jpeg,image/webp"
        purpose="EMBLEM"
        limit={LARGEST_EMBLEM}
        onUploaded={({ id }) => choose(id)}
        onRemoved={(id) => {
          if (id === emblem) choose(profile.emblem ?? '');
        }}
      />
      {error && <p className={styles['error']}>{error.message}</p>}
    </fieldset>
  );
}

/** Name, emblem and colour of the workspace. */
export default function ProfilePage() {
  const { t } = useTranslation('workspace');
  const { workspace } = useSession();
  const { data, error, refetch } = useQuery(profileQuery);
  return (
    <>
      <PageHeader title={t(`title.${workspace.kind}`)} description={t('description')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={6} />}
      {data && <ProfileForm key={data.version} profile={data} />}
    </>
  );
}
