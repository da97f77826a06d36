import type { Tone } from '@/shared/ui/tag/tag';
import type { Onboarding, OnboardingStep, TenantState } from './operations-api';

export const TENANT_TONES: Record<TenantState, Tone> = {
  PROVISIONING: 'busy',
  ACTIVE: 'good',
  SUSPENDED: 'calm',
  UNAVAILABLE: 'bad',
  DELETED: 'calm',
};

export const ONBOARDING_TONES: Record<Onboarding['state'], Tone> = {
  QUEUED: 'calm',
  RUNNING: 'busy',
  FAILED: 'bad',
  DONE: 'good',
};

export const STEP_TONES: Record<OnboardingStep['state'], Tone> = {
  WAITING: 'calm',
  RUNNING: 'busy',
  FAILED: 'bad',
  DONE: 'good',
};
