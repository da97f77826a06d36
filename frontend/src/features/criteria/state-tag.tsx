import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/tag/tag';
import type { TemplateState } from './types';

const TONES = { IN_FORCE: 'good', UPCOMING: 'busy', SUPERSEDED: 'calm' } as const;

export function StateTag({ state }: { state: TemplateState }) {
  const { t } = useTranslation('criteria');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
