import { CheckCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet } from '../evaluation-api';
import { pointsOf } from './count';
import type { SheetContent } from './outbox';
import styles from './sheet.module.css';

interface CriteriaTreeProps {
  set: CriteriaSet;
  content: SheetContent;
  place: string;
  end: string;
  onGo: (place: string) => void;
}

/** The whole sheet at a glance: what is scored, with how many points. */
export function CriteriaTree({ set, content, place, end, onGo }: CriteriaTreeProps) {
  const { t } = useTranslation('evaluation');
  const current = (code: string) => (code === place ? ('step' as const) : undefined);
  return (
    <nav className={styles['tree']} aria-label={t('sheet.tree')}>
      {set.parts.map((part) => {
        const criteria = part.sections.flatMap((section) => section.criteria);
        const done = criteria.filter(({ code }) => typeof content.choices[code]?.option === 'number').length;
        return (
          <section key={part.code} aria-label={t('sheet.part', { code: part.code, name: part.name })}>
            <h2>
              {t('sheet.part', { code: part.code, name: part.name })}
              <span>{t('sheet.done', { done, count: criteria.length })}</span>
            </h2>
            <ul>
              {criteria.map((criterion) => {
                const { code, name, max } = criterion;
                const option = content.choices[code]?.option;
                const answered = typeof option === 'number';
                return (
                  <li key={code}>
                    <button type="button" aria-current={current(code)} onClick={() => onGo(code)}>
                      <span className={styles['code']}>{code}</span>
                      <span className={styles['treeName']}>{name}</span>
                      <span className={answered ? styles['answered'] : styles['open']}>
                        {answered ? (
                          <>
                            <CheckCircleFilled aria-hidden="true" />{' '}
                            {t('sheet.pointsOf', { points: pointsOf(criterion, option), max })}
                          </>
                        ) : (
                          t('sheet.unanswered')
                        )}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <button type="button" className={styles['endButton']} aria-current={current(end)} onClick={() => onGo(end)}>
        {t('sheet.end')}
      </button>
    </nav>
  );
}
