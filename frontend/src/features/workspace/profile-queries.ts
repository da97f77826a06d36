import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

export type Profile = components['schemas']['ProfileView'];
export type ProfileChange = components['schemas']['ProfileChange'];

export const profileQuery = queryOptions({
  queryKey: ['workspace', 'profile'],
  queryFn: ({ signal }): Promise<Profile> => body(api.GET('/api/workspace/profile', { signal })),
});

export function changeProfile(seen: Profile, change: ProfileChange): Promise<Profile> {
  return body(
    api.PUT('/api/workspace/profile', { params: { header: { 'If-Match': `"${seen.version}"` } }, body: change }),
  );
}

/** Where a picture that was just uploaded, or the emblem in use, is shown from. */
export function emblemAddress(profile: Profile, id: string): string | null {
  if (id === '') return null;
  return id === profile.emblem ? profile.emblemUrl : `/api/attachments/${id}/content`;
}
