import { publicFeature as identity } from '@/features/identity/public';
import { publicFeature as planning } from '@/features/planning/public';
import { publicFeature as portal } from '@/features/portal/public';
import type { PublicFeature } from '@/shared/feature/public-feature';

/** Every feature with public pages. */
export const publicFeatures: readonly PublicFeature[] = [identity, planning, portal];
