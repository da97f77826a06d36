import { useTranslation } from 'react-i18next';
import { Tag } from '@/shared/ui/tag/tag';
import type { RegistrationState, UserState } from './identity-api';

const TONES = {
  ACTIVE: 'good',
  CONFIRMED: 'good',
  INVITED: 'calm',
  PENDING: 'busy',
  PENDING_CONFIRMATION: 'busy',
  DISABLED: 'bad',
  REFUSED: 'bad',
} as const;

/** A state in words; the colour only repeats them. */
export function StateTag({ state }: { state: UserState | RegistrationState }) {
  const { t } = useTranslation('identity');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
