import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TemplateState } from './types';

const COLOURS = { IN_FORCE: 'green', UPCOMING: 'gold', SUPERSEDED: 'default' } as const;

export function StateTag({ state }: { state: TemplateState }) {
  const { t } = useTranslation('criteria');
  return <Tag color={COLOURS[state]}>{t(`state.${state}`)}</Tag>;
}
