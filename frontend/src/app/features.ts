import { feature as audit } from '@/features/audit/feature';
import { feature as calendar } from '@/features/calendar/feature';
import { feature as certificate } from '@/features/certificate/feature';
import { feature as criteria } from '@/features/criteria/feature';
import { feature as dossier } from '@/features/dossier/feature';
import { feature as evaluation } from '@/features/evaluation/feature';
import { feature as identity } from '@/features/identity/feature';
import { feature as importing } from '@/features/importing/feature';
import { feature as national } from '@/features/national/feature';
import { feature as notification } from '@/features/notification/feature';
import { feature as operations } from '@/features/operations/feature';
import { feature as planning } from '@/features/planning/feature';
import { feature as producer } from '@/features/producer/feature';
import { feature as product } from '@/features/product/feature';
import { feature as territory } from '@/features/territory/feature';
import { feature as trace } from '@/features/trace/feature';
import { feature as workspace } from '@/features/workspace/feature';
import type { Feature } from '@/shared/feature/feature';

/** Every feature of the workspace, in no particular order: navigation entries say themselves where they stand. */
export const features: readonly Feature[] = [
  audit,
  calendar,
  certificate,
  criteria,
  dossier,
  evaluation,
  identity,
  importing,
  national,
  notification,
  operations,
  planning,
  producer,
  product,
  territory,
  trace,
  workspace,
];
