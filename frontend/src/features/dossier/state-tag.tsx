import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '@/shared/ui/tag/tag';
import styles from './dossier.module.css';
import type { DossierState } from './dossier-api';

const CALM: readonly DossierState[] = ['DRAFT', 'WITHDRAWN'];
const GOOD: readonly DossierState[] = ['RECOGNISED', 'RECOGNISED_BY_MINISTRY', 'RESULT_APPROVED'];
const BAD: readonly DossierState[] = [
  'RETURNED_BY_COMMUNE',
  'RETURNED_BY_PROVINCE',
  'RETURNED_TO_COMMUNE',
  'KNOCKED_OUT',
  'BELOW_THREE',
];

function tone(state: DossierState): Tone {
  if (CALM.includes(state)) return 'calm';
  if (GOOD.includes(state)) return 'good';
  return BAD.includes(state) ? 'bad' : 'busy';
}

/** A state in words; the colour only repeats them. */
export function StateTag({ state }: { state: DossierState }) {
  const { t } = useTranslation('dossier');
  return <Tag tone={tone(state)}>{t(`state.${state}`)}</Tag>;
}

/** How long the commune still has; nothing while its clock stands still. */
export function Clock({ daysLeft }: { daysLeft: number | null }) {
  const { t } = useTranslation('dossier');
  if (daysLeft === null) return null;
  const late = daysLeft < 0;
  return (
    <span className={late ? styles['late'] : styles['clock']}>
      {late ? t('clock.late', { count: -daysLeft }) : t('clock.left', { count: daysLeft })}
    </span>
  );
}
