import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Bounds, MapCanvas, toLngLatBounds } from '@/shared/map/map-canvas';
import { CommuneSearch } from './commune-search';
import { LayerTree } from './legend';
import styles from './map.module.css';
import { type Atlas, filterPlaces, type Place, type PlaceFilter } from './map-data';
import { ParcelCard } from './parcel-card';
import { PlaceCard } from './place-card';
import { PlaceList } from './place-list';
import { addChosen, addPlaces, addPlanLayer, hit, setChosen, setPlaces, showPlanLayer } from './plan-layers';
import { useParcel } from './use-parcel';

const NO_PLACES: readonly Place[] = [];
const NEAR = 15;

function fly(map: MapLibreMap | null, bounds: Bounds): void {
  map?.fitBounds(toLngLatBounds(bounds), { padding: 32, maxZoom: NEAR, animate: false });
}

/** The map of a province: plans in their colours, makers of OCOP products, communes; the same for all who look. */
export function ProvinceMap({ atlas }: { atlas: Atlas }) {
  const { t } = useTranslation('planning');
  const { map: view, communes, places } = atlas;
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [placesShown, setPlacesShown] = useState(true);
  const [filter, setFilter] = useState<PlaceFilter>({ stars: null, group: null });
  const [place, setPlace] = useState<Place | null>(null);
  const { parcel, choose, clear } = useParcel();
  const shown = useMemo(() => filterPlaces(places.places, filter), [places, filter]);
  const drawn = placesShown ? shown : NO_PLACES;
  const drawnNow = useRef(drawn);

  const onReady = (opened: MapLibreMap) => {
    for (const layer of view.layers) addPlanLayer(opened, layer);
    addChosen(opened);
    addPlaces(opened);
    opened.on('click', ({ point }) =>
      hit(opened, point, view.layers, {
        onParcel: (layer, number) => {
          setPlace(null);
          choose(layer, number);
        },
        onPlace: (index) => {
          clear();
          setPlace(drawnNow.current[index] ?? null);
        },
        onNothing: () => {
          clear();
          setPlace(null);
        },
      }),
    );
    setMap(opened);
  };

  useEffect(() => {
    drawnNow.current = drawn;
    if (map) setPlaces(map, drawn);
  }, [map, drawn]);
  useEffect(() => {
    if (map) setChosen(map, parcel);
  }, [map, parcel]);

  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
    if (map) showPlanLayer(map, id, !next.has(id));
  };
  const close = () => {
    clear();
    setPlace(null);
  };
  const onChoosePlace = (chosen: Place) => {
    clear();
    setPlace(chosen);
    map?.jumpTo({ center: [chosen.longitude, chosen.latitude], zoom: NEAR - 1 });
  };
  const atCentre = () => {
    if (!map) return;
    const ignore = () => undefined;
    hit(map, map.project(map.getCenter()), view.layers, { onParcel: choose, onPlace: ignore, onNothing: clear });
  };

  return (
    <div className={styles['atlas']}>
      <aside className={styles['panel']} aria-label={t('panel')}>
        <CommuneSearch communes={communes} onChoose={({ bounds }) => fly(map, bounds)} />
        <details open>
          <summary>{t('layers.title')}</summary>
          <LayerTree
            layers={view.layers}
            hidden={hidden}
            placesShown={placesShown}
            onToggle={toggle}
            onTogglePlaces={() => setPlacesShown(!placesShown)}
            onFind={({ bounds }) => fly(map, bounds)}
          />
          {view.layers.length > 0 && (
            <button type="button" className={styles['link']} onClick={atCentre}>
              {t('layers.atCentre')}
            </button>
          )}
        </details>
        <details open>
          <summary>{t('places.title')}</summary>
          <PlaceList all={places} shown={shown} filter={filter} onFilter={setFilter} onChoose={onChoosePlace} />
        </details>
      </aside>
      <div className={styles['canvas']}>
        <MapCanvas label={t('label', { province: view.province })} bounds={view.bounds} onReady={onReady}>
          {(parcel ?? place) && (
            <section className={styles['card']} aria-live="polite" aria-label={t('card.title')}>
              <button type="button" className={styles['close']} aria-label={t('card.close')} onClick={close}>
                ×
              </button>
              {parcel ? <ParcelCard parcel={parcel} /> : place && <PlaceCard place={place} />}
            </section>
          )}
        </MapCanvas>
      </div>
    </div>
  );
}
