import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button/button';
import { Tag } from '@/shared/ui/tag/tag';
import type { TemplateChange } from './types';
import styles from './criteria.module.css';

const TONES = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'busy' } as const;
const SHOWN_AT_ONCE = 100;

function place(change: TemplateChange): string {
  return [change.set, change.criterion, change.item].filter((part) => part !== null).join(' · ');
}

/** What a draft changes, one line each. */
export function ChangeList({ changes }: { changes: readonly TemplateChange[] }) {
  const { t } = useTranslation('criteria');
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (changes.length === 0) return <p>{t('draft.noChanges')}</p>;
  return (
    <>
      <ul className={styles['lines']}>
        {changes.slice(0, shown).map((change) => (
          <li key={`${change.subject} ${place(change)}`}>
            <Tag tone={TONES[change.kind]}>{t(`change.${change.kind}`)}</Tag>{' '}
            <strong>
              {t(`subject.${change.subject}`)} {place(change)}
            </strong>{' '}
            {change.before !== null && <del>{change.before}</del>}{' '}
            {change.after !== null && <ins className={styles['after']}>{change.after}</ins>}
          </li>
        ))}
      </ul>
      {shown < changes.length && <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{t('more')}</Button>}
    </>
  );
}
