import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesSearch } from '@/shared/search-text/fold';
import styles from './map.module.css';
import type { Commune } from './map-data';

const SHOWN = 6;

interface CommuneSearchProps {
  communes: readonly Commune[];
  onChoose: (commune: Commune) => void;
}

/** Finds a commune by its name, with or without diacritics. */
export function CommuneSearch({ communes, onChoose }: CommuneSearchProps) {
  const { t } = useTranslation('planning');
  const [query, setQuery] = useState('');
  const id = useId();
  const found = query.trim() === '' ? [] : communes.filter(({ fullName }) => matchesSearch(fullName, query));
  const choose = (commune: Commune) => {
    setQuery('');
    onChoose(commune);
  };
  return (
    <form
      role="search"
      className={styles['search']}
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0]) choose(found[0]);
      }}
    >
      <label htmlFor={id}>{t('search.label')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        placeholder={t('search.example')}
        onChange={({ target }) => setQuery(target.value)}
      />
      {query.trim() !== '' && (
        <ul className={styles['found']} aria-label={t('search.found')}>
          {found.slice(0, SHOWN).map((commune) => (
            <li key={commune.code}>
              <button type="button" className={styles['link']} onClick={() => choose(commune)}>
                {commune.fullName}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={styles['muted']}>{t('search.nothing')}</li>}
        </ul>
      )}
    </form>
  );
}
