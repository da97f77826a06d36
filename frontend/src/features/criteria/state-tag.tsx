import { useTranslation } from 'react-i18next';
import type { TemplateState } from './types';
import styles from './criteria.module.css';

const COLOURS = { IN_FORCE: 'good', UPCOMING: 'warm', SUPERSEDED: 'tag' } as const;

export function StateTag({ state }: { state: TemplateState }) {
  const { t } = useTranslation('criteria');
  return <span className={`${styles['tag']} ${styles[COLOURS[state]]}`}>{t(`state.${state}`)}</span>;
}
