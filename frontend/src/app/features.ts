import { feature as criteria } from '@/features/criteria/feature';
import { feature as operations } from '@/features/operations/feature';
import { feature as territory } from '@/features/territory/feature';
import type { Feature } from '@/shared/feature/feature';

/** Every feature of the workspace, in no particular order: navigation entries say themselves where they stand. */
export const features: readonly Feature[] = [criteria, operations, territory];
