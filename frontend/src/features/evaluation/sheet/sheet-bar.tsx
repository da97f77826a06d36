import { CheckCircleOutlined, CloudSyncOutlined, ExclamationCircleOutlined, MobileOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button/button';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Stars } from '@/shared/ui/stars/stars';
import type { SheetCount } from './count';
import styles from './sheet.module.css';
import type { SaveState, SheetView } from './sheet-store';

const ICONS: Record<SaveState, typeof CheckCircleOutlined> = {
  saved: CheckCircleOutlined,
  saving: CloudSyncOutlined,
  kept: MobileOutlined,
  refused: ExclamationCircleOutlined,
};

/** Where what was written is by now; read aloud when it changes. */
function Badge({ state, unsent }: Pick<SheetView, 'state' | 'unsent'>) {
  const { t } = useTranslation('evaluation');
  const Icon = ICONS[state];
  return (
    <span className={styles[state]} role="status">
      <Icon aria-hidden="true" /> {t(`sheet.state.${state}`, { count: unsent })}
    </span>
  );
}

/** Total, stars, what is still possible, and whether everything is safe; stays in view. */
export function SheetBar({ count, view }: { count: SheetCount; view: SheetView }) {
  const { t } = useTranslation('evaluation');
  const { total, stars, reachableStars, answered, criteria, byPart, obstacles } = count;
  return (
    <section className={styles['bar']} aria-label={t('sheet.result')}>
      <div className={styles['barLine']}>
        <span className={styles['total']}>{t('sheet.total', { total })}</span>
        <Stars count={stars} />
        <Badge state={view.state} unsent={view.unsent} />
      </div>
      <div className={styles['barLine']}>
        <span className={styles['hint']}>{t('sheet.progress', { answered, criteria })}</span>
        <span className={styles['hint']}>
          {Object.entries(byPart)
            .map(([part, points]) => t('sheet.partPoints', { part, points }))
            .join(' · ')}
        </span>
        <span className={styles['hint']}>{t('sheet.reachable', { stars: reachableStars })}</span>
      </div>
      {obstacles.length > 0 && answered > 0 && (
        <details className={styles['obstacles']}>
          <summary>{t('sheet.obstacles', { stars: stars + 1, count: obstacles.length })}</summary>
          <ul>
            {obstacles.map(({ criterion, points, required, stars: asked }) => (
              <li key={criterion ?? 'points'}>
                {criterion === null
                  ? t('sheet.missingPoints', { points })
                  : t('sheet.belowLeast', { criterion, required, stars: asked })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.state === 'refused' && view.problem && <ProblemNotice error={view.problem} />}
    </section>
  );
}

/** What was put together from this device and another one. */
export function MergeNotice({ view, onClose }: { view: SheetView; onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  if (!view.merge) return null;
  const { mine, theirs } = view.merge;
  return (
    <section className={styles['merge']} role="note">
      <p>{t('sheet.merge.title')}</p>
      <ul>
        {theirs.length > 0 && <li>{t('sheet.merge.theirs', { criteria: theirs.join(', ') })}</li>}
        {mine.length > 0 && <li>{t('sheet.merge.mine', { criteria: mine.join(', ') })}</li>}
        {mine.length + theirs.length === 0 && <li>{t('sheet.merge.nothing')}</li>}
      </ul>
      <Button onClick={onClose}>{t('sheet.merge.close')}</Button>
    </section>
  );
}
