import { api, body } from '@/shared/api/client';
import type { WorkItem } from '@/shared/feature/feature';
import { i18next } from '@/shared/i18n/i18n';

/** What waits for the operator: onboardings that stopped or run, provinces that a migration has closed. */
export async function operatorWork(signal: AbortSignal): Promise<WorkItem[]> {
  await i18next.loadNamespaces('operations');
  const t = i18next.getFixedT(null, 'operations');
  const [onboardings, tenants] = await Promise.all([
    body(api.GET('/api/onboardings', { signal })),
    body(api.GET('/api/tenants', { signal })),
  ]);
  return [
    ...onboardings.items
      .filter(({ state }) => state !== 'DONE')
      .map(({ id, name, state, steps }) => {
        const failed = steps.find((step) => step.state === 'FAILED');
        return {
          id,
          title: failed ? t('work.failed', { name, step: t(`step.${failed.step}`) }) : t('work.running', { name }),
          detail: failed?.error ?? t(`onboardingState.${state}`),
          to: `onboardings/${id}`,
        };
      }),
    ...tenants.items
      .filter(({ state }) => state === 'UNAVAILABLE')
      .map(({ slug, fullName, stateReason }) => ({
        id: slug,
        title: t('work.unavailable', { name: fullName }),
        detail: stateReason ?? '',
        to: `tenants/${slug}`,
      })),
  ];
}
