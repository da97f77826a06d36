import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import type { Import } from './import-api';

const TONES: Record<Import['state'], Tone> = { UPLOADED: 'busy', CHECKED: 'busy', DONE: 'good', UNDONE: 'calm' };

/** How far an import is, as a sentence would say it. */
export function ImportState({ state }: { state: Import['state'] }) {
  const { t } = useTranslation('importing');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
