import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button/button';
import styles from './sheet.module.css';
import type { KeySwitch, Moves } from './use-sheet-keys';

interface StepBarProps {
  moves: Moves;
  left: number;
  onGo: (place: string) => void;
  keys: KeySwitch;
}

/** Where to go from a criterion; on a phone it lies under the thumb. */
export function StepBar({ moves, left, onGo, keys }: StepBarProps) {
  const { t } = useTranslation('evaluation');
  const { previous, following, unanswered } = moves;
  return (
    <>
      <nav className={styles['stepBar']} aria-label={t('sheet.moves')}>
        <Button
          aria-label={t('sheet.previous')}
          disabled={previous === undefined}
          onClick={() => previous !== undefined && onGo(previous)}
        >
          <LeftOutlined aria-hidden="true" />
        </Button>
        {unanswered === undefined ? (
          <Button look="primary" onClick={() => onGo('end')}>
            {t('sheet.toEnd')}
          </Button>
        ) : (
          <Button look="primary" onClick={() => onGo(unanswered)}>
            {t('sheet.nextUnanswered', { count: left })}
          </Button>
        )}
        <Button
          aria-label={t('sheet.following')}
          disabled={following === undefined}
          onClick={() => following !== undefined && onGo(following)}
        >
          <RightOutlined aria-hidden="true" />
        </Button>
      </nav>
      <div className={styles['keys']}>
        <label>
          <input type="checkbox" checked={keys.on} onChange={(event) => keys.turn(event.target.checked)} />
          {t('sheet.keys')}
        </label>
        {keys.on && (
          <ul>
            {(['choose', 'next', 'following', 'previous'] as const).map((name) => (
              <li key={name}>
                <kbd>{t(`sheet.key.${name}.key`)}</kbd> {t(`sheet.key.${name}.does`)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
