import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

export type Tenant = components['schemas']['TenantView'];
export type TenantState = Tenant['state'];
export type Onboarding = components['schemas']['OnboardingView'];
export type OnboardingStep = Onboarding['steps'][number];
export type NewTenant = components['schemas']['NewTenant'];
export type LifecycleAction = NonNullable<Tenant['lastRequest']>['action'];

const SOON = 1500;

/** True while the worker still has something to do, so that the screen goes on asking. */
export function underWay(state: Onboarding['state'] | undefined): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

export function tenantQuery(slug: string) {
  return queryOptions({
    queryKey: ['tenants', 'one', slug],
    queryFn: ({ signal }) => body(api.GET('/api/tenants/{slug}', { params: { path: { slug } }, signal })),
    refetchInterval: ({ state }) => (underWay(state.data?.lastRequest?.state) ? SOON : false),
  });
}

export function onboardingQuery(id: string) {
  return queryOptions({
    queryKey: ['onboardings', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/onboardings/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (underWay(state.data?.state) ? SOON : false),
  });
}

export function requestLifecycle(slug: string, action: LifecycleAction, reason: string | null) {
  return body(api.POST('/api/tenants/{slug}/requests', { params: { path: { slug } }, body: { action, reason } }));
}

export function requestOnboarding(tenant: NewTenant) {
  return body(api.POST('/api/onboardings', { body: tenant }));
}

export function retryOnboarding(id: string) {
  return body(api.POST('/api/onboardings/{id}/retry', { params: { path: { id } } }));
}
