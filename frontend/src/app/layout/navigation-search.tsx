import { CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { matchesSearch } from '@/shared/search-text/fold';
import styles from './navigation-search.module.css';
import { type NavigationEntry, useNavigation } from './use-navigation';

const MOST_RESULTS = 8;

/** `/` puts the cursor into the search, unless the person is typing somewhere. */
function useShortcut(unfold: () => void) {
  const act = useEffectEvent(unfold);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.closest('input, textarea, select, [contenteditable="true"]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Finds a screen by its name, with or without diacritics. */
export function NavigationSearch() {
  const { t } = useTranslation('shared');
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const entries = useNavigation().flatMap((group) => group.entries);
  const found =
    query.trim() === '' ? [] : entries.filter(({ label }) => matchesSearch(label, query)).slice(0, MOST_RESULTS);
  const open = query.trim() !== '';
  const [unfolded, setUnfolded] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  // Drawn at once: a phone opens its keyboard only for a field that takes the cursor within the very tap.
  const unfold = () => {
    flushSync(() => setUnfolded(true));
    input.current?.focus();
  };
  const fold = () => {
    setQuery('');
    setUnfolded(false);
  };
  useShortcut(unfold);

  const choose = (entry: NavigationEntry | undefined) => {
    if (!entry) return;
    fold();
    input.current?.blur();
    void navigate(`/app/${entry.to}`);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape') {
      fold();
      opener.current?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles['opener']}
        aria-label={t('shell.search')}
        aria-expanded={unfolded}
        onClick={unfold}
      >
        <SearchOutlined aria-hidden="true" />
      </button>
      <div className={`${styles['root']} ${unfolded ? styles['unfolded'] : ''}`} role="search">
        <SearchOutlined aria-hidden="true" className={styles['icon']} />
        <input
          ref={input}
          className={styles['input']}
          type="text"
          role="combobox"
          aria-label={t('shell.search')}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && found[active] ? `${list}-${active}` : undefined}
          placeholder={t('shell.searchHint')}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={fold}
        />
        <button type="button" className={styles['close']} aria-label={t('action.close')} tabIndex={-1} onClick={fold}>
          <CloseOutlined aria-hidden="true" />
        </button>
        <div id={list} role="listbox" aria-label={t('shell.search')} className={styles['results']} hidden={!open}>
          {found.map((entry, index) => (
            <div
              key={entry.to}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles['result']}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(entry);
              }}
            >
              <span aria-hidden="true">{entry.icon}</span>
              {entry.label}
            </div>
          ))}
          {open && found.length === 0 && (
            <div className={styles['nothing']} role="option" aria-selected="false" aria-disabled="true">
              {t('shell.searchNothing')}
            </div>
          )}
        </div>
      </div>
    </>
  );
}
