import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import type { DecisionState, RecognitionState } from './certificate-api';

const DECISION: Record<DecisionState, Tone> = { DRAFT: 'calm', SUBMITTED: 'busy', ISSUED: 'good' };
const RECOGNITION: Record<RecognitionState, Tone> = {
  ACTIVE: 'good',
  EXPIRED: 'calm',
  SUPERSEDED: 'calm',
  REVOKED: 'bad',
};

export function DecisionTag({ state }: { state: DecisionState }) {
  const { t } = useTranslation('certificate');
  return <Tag tone={DECISION[state]}>{t(`decision.state.${state}`)}</Tag>;
}

export function RecognitionTag({ state }: { state: RecognitionState }) {
  const { t } = useTranslation('certificate');
  return <Tag tone={RECOGNITION[state]}>{t(`recognition.state.${state}`)}</Tag>;
}
