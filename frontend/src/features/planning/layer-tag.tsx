import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import type { LayerState } from './planning-api';

const TONES: Record<LayerState, Tone> = {
  DRAFT: 'busy',
  PUBLISHED: 'good',
  REPLACED: 'calm',
  WITHDRAWN: 'bad',
  DISCARDED: 'calm',
};

/** Where a layer stands; `null` when the plan has none. */
export function LayerTag({ state }: { state: LayerState | null }) {
  const { t } = useTranslation('planning');
  return state === null ? <Tag>{t('layerState.NONE')}</Tag> : <Tag tone={TONES[state]}>{t(`layerState.${state}`)}</Tag>;
}
