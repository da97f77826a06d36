import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/shared/ui/data-list/filter-bar';
import { producersQuery } from './product-api';

/** The producers a person may choose from; where they are too many for one list, the search narrows them. */
export function useProducerChoice(selected: string) {
  const [q, setQ] = useState('');
  const all = useQuery(producersQuery(''));
  const found = useQuery({ ...producersQuery(q), placeholderData: (before) => before });
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const items = found.data?.items ?? [];
  const name = items.find(({ id }) => id === selected)?.name;
  // The one that was chosen stays on the list while somebody looks for another.
  if (name !== undefined && !known.has(selected)) setKnown(new Map([[selected, name]]));
  const kept = known.get(selected);
  const options = items.map(({ id, name: label }) => ({ value: id, label }));
  return {
    options: name === undefined && kept !== undefined ? [{ value: selected, label: kept }, ...options] : options,
    search:
      all.data === undefined || all.data.next === null ? null : (
        <ProducerSearch q={q} onSearch={setQ} found={items.length} />
      ),
  };
}

interface SearchProps {
  q: string;
  onSearch: (q: string) => void;
  found: number;
}

function ProducerSearch({ q, onSearch, found }: SearchProps) {
  const { t } = useTranslation('product');
  return (
    <>
      <FilterBar
        filters={[{ kind: 'text', key: 'q', label: t('choice.search'), placeholder: t('choice.hint') }]}
        values={q === '' ? {} : { q }}
        onChange={(_, words) => onSearch(words)}
        onClear={() => onSearch('')}
      />
      {q !== '' && <p role="status">{t('choice.found', { count: found })}</p>}
    </>
  );
}
