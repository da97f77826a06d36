import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/shared/format/numbers';
import styles from './map.module.css';
import type { MapLayer } from './map-data';

/** The colour of a class; said in words beside it. */
export function Swatch({ colour }: { colour: string | null }) {
  return (
    <svg className={styles['swatch']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="15" height="15" fill={colour ?? '#b9b9b9'} stroke="#55615a" />
    </svg>
  );
}

export function Legend({ layer }: { layer: MapLayer }) {
  const { t } = useTranslation('planning');
  return (
    <ul className={styles['legend']}>
      {layer.legend.map(({ classCode, name, colour, areaM2 }) => (
        <li key={classCode ?? ''}>
          <Swatch colour={colour} />
          <span>{name ?? t('noClass')}</span>
          <span className={styles['muted']}>{t('legend.area', { hectares: formatDecimal(areaM2 / 10_000, 1) })}</span>
        </li>
      ))}
    </ul>
  );
}

interface LayerTreeProps {
  layers: readonly MapLayer[];
  hidden: ReadonlySet<string>;
  placesShown: boolean;
  onToggle: (id: string) => void;
  onTogglePlaces: () => void;
  onFind: (layer: MapLayer) => void;
}

/** What lies on the map, each to show or hide, with its legend folded below. */
export function LayerTree({ layers, hidden, placesShown, onToggle, onTogglePlaces, onFind }: LayerTreeProps) {
  const { t } = useTranslation('planning');
  const id = useId();
  return (
    <ul className={styles['tree']}>
      <li>
        <label className={styles['check']}>
          <input type="checkbox" checked={placesShown} onChange={onTogglePlaces} />
          {t('layers.places')}
        </label>
      </li>
      {layers.map((layer) => (
        <li key={layer.id}>
          <label className={styles['check']} htmlFor={`${id}-${layer.id}`}>
            <input
              id={`${id}-${layer.id}`}
              type="checkbox"
              checked={!hidden.has(layer.id)}
              onChange={() => onToggle(layer.id)}
            />
            {layer.plan.name}
          </label>
          {layer.plan.synthetic && <p className={styles['synthetic']}>{t('synthetic')}</p>}
          <button type="button" className={styles['link']} onClick={() => onFind(layer)}>
            {t('layers.find')}
          </button>
          <details>
            <summary>{t('legend.title')}</summary>
            <Legend layer={layer} />
          </details>
        </li>
      ))}
      {layers.length === 0 && <li className={styles['muted']}>{t('layers.none')}</li>}
    </ul>
  );
}
