import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { formatInteger } from '@/shared/format/numbers';
import {
  addressOf,
  EMPTY_SEARCH,
  fetchChoices,
  findAt,
  findProducts,
  type PublicChoices,
  type PublicLine,
  type Search,
  searchOf,
} from './portal-api';
import styles from './portal.module.css';
import { PortalShell } from './portal-shell';
import { ProductCards } from './product-cards';
import { useAnswer } from './use-answer';

const FILTERS = ['stars', 'group', 'commune'] as const;
const LISTS = { stars: 'stars', group: 'groups', commune: 'communes' } as const;

interface SearchFormProps {
  search: Search;
  choices: PublicChoices | null;
  onSearch: (search: Search) => void;
}

function SearchForm({ search, choices, onSearch }: SearchFormProps) {
  const { t } = useTranslation('portal');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = new FormData(event.currentTarget).get('q');
    onSearch({ ...search, q: typeof q === 'string' ? q.trim() : '' });
  };
  return (
    <form className={styles['search']} role="search" action="/san-pham" onSubmit={submit}>
      <div className={styles['words']}>
        <label htmlFor="q">{t('search.words')}</label>
        <div className={styles['ask']}>
          <input
            key={search.q}
            id="q"
            name="q"
            type="search"
            defaultValue={search.q}
            maxLength={100}
            placeholder={t('search.example')}
          />
          <button type="submit">{t('search.submit')}</button>
        </div>
      </div>
      {FILTERS.map((filter) => (
        <div key={filter} className={styles['filter']}>
          <label htmlFor={filter}>{t(`search.${filter}`)}</label>
          <select
            id={filter}
            name={filter}
            value={search[filter]}
            onChange={({ target }) => onSearch({ ...search, [filter]: target.value })}
          >
            <option value="">{t('search.any')}</option>
            {choices?.[LISTS[filter]].map(({ code, name, products }) => (
              <option key={code} value={code}>
                {t(filter === 'stars' ? 'search.starChoice' : 'search.choice', {
                  name,
                  number: formatInteger(products),
                })}
              </option>
            ))}
          </select>
        </div>
      ))}
    </form>
  );
}

function Results({ search, onClear }: { search: Search; onClear: () => void }) {
  const { t } = useTranslation('portal');
  const first = useAnswer(addressOf(search), findAt);
  const [more, setMore] = useState<{ items: readonly PublicLine[]; next: string | null } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const products = [...(first.data?.items ?? []), ...(more?.items ?? [])];
  const next = more ? more.next : (first.data?.next ?? null);

  const loadMore = async (after: string) => {
    try {
      const page = await findProducts(search, new AbortController().signal, after);
      setMore({ items: [...(more?.items ?? []), ...page.items], next: page.next });
      setFailure(null);
    } catch (error) {
      setFailure(asProblem(error).message);
    }
  };

  if (first.problem) return <p role="alert">{first.problem.message}</p>;
  if (first.waiting) return <p aria-busy="true">{t('search.waiting')}</p>;
  if (products.length === 0) {
    return (
      <div className={styles['nothing']}>
        <h2>{t('search.nothing')}</h2>
        <p>{t('search.nothingDetail')}</p>
        <button type="button" onClick={onClear}>
          {t('search.clear')}
        </button>
      </div>
    );
  }
  return (
    <>
      <h2 className={styles['hidden']}>{t('search.results')}</h2>
      <ProductCards products={products} />
      {failure !== null && <p role="alert">{failure}</p>}
      {next !== null && (
        <p className={styles['more']}>
          <button type="button" onClick={() => void loadMore(next)}>
            {t('search.more')}
          </button>
        </p>
      )}
    </>
  );
}

/** Recognised products of the province, for everybody. */
export default function SearchPage() {
  const { t } = useTranslation('portal');
  const [search, setSearch] = useState(() => searchOf(globalThis.location.search));
  const choices = useAnswer('choices', fetchChoices);
  const change = (wanted: Search) => {
    setSearch(wanted);
    globalThis.history.replaceState(null, '', addressOf(wanted));
  };
  return (
    <PortalShell title={({ name }) => t('search.tab', { name })}>
      {({ name }) => (
        <div className={styles['content']}>
          <h1>{t('search.title', { name })}</h1>
          {choices.data && (
            <p className={styles['muted']}>{t('search.total', { number: formatInteger(choices.data.total) })}</p>
          )}
          <SearchForm search={search} choices={choices.data} onSearch={change} />
          <Results key={addressOf(search)} search={search} onClear={() => change(EMPTY_SEARCH)} />
          <p className={styles['open']}>
            <a href="/api/public/products/export.csv" download>
              {t('search.openData')}
            </a>
          </p>
        </div>
      )}
    </PortalShell>
  );
}
