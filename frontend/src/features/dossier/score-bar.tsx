import { useTranslation } from 'react-i18next';
import { Stars } from '@/shared/ui/stars/stars';
import styles from './dossier.module.css';
import type { SelfScore } from './dossier-api';

/** Total, stars within reach and what stands before the next star; stays in view while one scores. */
export function ScoreBar({ score }: { score: SelfScore }) {
  const { t } = useTranslation('dossier');
  const { total, stars, next, obstacles, answered, criteria, byPart } = score;
  return (
    <section className={styles['score']} aria-label={t('score.label')}>
      <div className={styles['scoreLine']}>
        <span className={styles['total']}>{t('score.total', { total })}</span>
        <Stars count={stars} />
        <span className={styles['hint']}>{t('score.answered', { answered, criteria })}</span>
      </div>
      <div className={styles['parts']}>
        {['A', 'B', 'C'].map((part) => (
          <span key={part}>{t('score.part', { part, points: byPart[part] ?? 0 })}</span>
        ))}
      </div>
      {next !== null && obstacles.length > 0 && (
        <details className={styles['obstacles']}>
          <summary>{t('score.next', { stars: next, count: obstacles.length })}</summary>
          <ul>
            {obstacles.map(({ criterion, points, required, stars: asked }) => (
              <li key={criterion ?? 'points'}>
                {criterion === null
                  ? t('score.missing', { points })
                  : t('score.below', { criterion, required, stars: asked })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
