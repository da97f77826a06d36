import type { FilterSpecification, GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { COMMUNE_NAMES, MAP_FONT } from '@/shared/map/base-style';
import type { MapLayer, Parcel, Place } from './map-data';

/** What lies on our base map: parcels in their official colours, makers of OCOP products in clusters, what was chosen. */

const NO_CLASS = '#b9b9b9';
const fillOf = (id: string) => `plan-${id}`;
const PLACES = 'places';
const CHOSEN = 'chosen';
const NOTHING = { type: 'FeatureCollection' as const, features: [] };

type LayerSpecification = Parameters<MapLibreMap['addLayer']>[0];

function colourOf({ legend }: MapLayer) {
  const pairs = legend.flatMap(({ classCode, colour }) => (classCode && colour ? [classCode, colour] : []));
  return pairs.length === 0 ? NO_CLASS : ['match', ['coalesce', ['get', 'class'], ''], ...pairs, NO_CLASS];
}

export function addPlanLayer(map: MapLibreMap, layer: MapLayer): void {
  const source = fillOf(layer.id);
  const { west, south, east, north } = layer.bounds;
  map.addSource(source, {
    type: 'vector',
    tiles: [`${globalThis.location.origin}/api/map/tiles/${layer.id}/{z}/{x}/{y}?v=${layer.version}`],
    bounds: [west, south, east, north],
    minzoom: 7,
    maxzoom: 17,
  });
  const common = { source, 'source-layer': 'parcels' };
  const fill = { id: source, type: 'fill', ...common, paint: { 'fill-color': colourOf(layer), 'fill-opacity': 0.8 } };
  const line = {
    id: `${source}-line`,
    type: 'line',
    ...common,
    minzoom: 12,
    paint: { 'line-color': '#3c3c3c', 'line-width': 0.5, 'line-opacity': 0.7 },
  };
  // The expression is made from the legend, which the types cannot follow.
  map.addLayer(fill as LayerSpecification, 'commune-lines');
  map.addLayer(line as LayerSpecification, 'commune-lines');
}

export function showPlanLayer(map: MapLibreMap, id: string, shown: boolean): void {
  for (const layer of [fillOf(id), `${fillOf(id)}-line`]) {
    if (map.getLayer(layer)) map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none');
  }
}

function featuresOf(places: readonly Place[]) {
  return {
    type: 'FeatureCollection' as const,
    features: places.map((place, index) => ({
      type: 'Feature' as const,
      properties: { index, stars: place.stars },
      geometry: { type: 'Point' as const, coordinates: [place.longitude, place.latitude] },
    })),
  };
}

export function addPlaces(map: MapLibreMap): void {
  map.addSource(PLACES, { type: 'geojson', data: NOTHING, cluster: true, clusterRadius: 44, clusterMaxZoom: 12 });
  const clustered: FilterSpecification = ['has', 'point_count'];
  map.addLayer({
    id: 'clusters',
    type: 'circle',
    source: PLACES,
    filter: clustered,
    paint: {
      'circle-color': '#0f4429',
      'circle-radius': ['step', ['get', 'point_count'], 14, 5, 17, 15, 21],
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 2,
    },
  });
  map.addLayer({
    id: 'cluster-counts',
    type: 'symbol',
    source: PLACES,
    filter: clustered,
    layout: {
      'text-field': ['get', 'point_count_abbreviated'],
      'text-font': [...MAP_FONT],
      'text-size': 13,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': '#ffffff' },
  });
  map.addLayer({
    id: PLACES,
    type: 'circle',
    source: PLACES,
    filter: ['!', ['has', 'point_count']],
    paint: {
      'circle-color': '#f0b429',
      'circle-radius': 11,
      'circle-stroke-color': '#0f4429',
      'circle-stroke-width': 2,
    },
  });
  map.addLayer({
    id: 'place-stars',
    type: 'symbol',
    source: PLACES,
    filter: ['!', ['has', 'point_count']],
    layout: {
      'text-field': ['concat', ['to-string', ['get', 'stars']], '★'],
      'text-font': [...MAP_FONT],
      'text-size': 10,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': '#1a231e' },
  });
}

export function addChosen(map: MapLibreMap): void {
  map.addSource(CHOSEN, { type: 'geojson', data: NOTHING });
  map.addLayer(
    { id: CHOSEN, type: 'line', source: CHOSEN, paint: { 'line-color': '#b42318', 'line-width': 3 } },
    COMMUNE_NAMES.id,
  );
}

export function setPlaces(map: MapLibreMap, places: readonly Place[]): void {
  void map.getSource<GeoJSONSource>(PLACES)?.setData(featuresOf(places));
}

export function setChosen(map: MapLibreMap, parcel: Parcel | null): void {
  const data = parcel ? { type: 'Feature' as const, properties: {}, geometry: parcel.geometry } : NOTHING;
  void map.getSource<GeoJSONSource>(CHOSEN)?.setData(data as GeoJSON.GeoJSON);
}

export interface Hits {
  onParcel: (layer: string, number: number) => void;
  onPlace: (index: number) => void;
  onNothing: () => void;
}

/** Tells what lies at a point of the map; a cluster opens instead. */
export function hit(map: MapLibreMap, at: MapMouseEvent['point'], layers: readonly MapLayer[], hits: Hits): void {
  const layersThere = [PLACES, 'clusters', ...layers.map(({ id }) => fillOf(id))].filter((id) => map.getLayer(id));
  const [feature] = map.queryRenderedFeatures(at, { layers: layersThere });
  if (!feature) {
    hits.onNothing();
  } else if (feature.layer.id === PLACES) {
    hits.onPlace(Number(feature.properties['index']));
  } else if (feature.layer.id === 'clusters' && feature.geometry.type === 'Point') {
    const [lng = 0, lat = 0] = feature.geometry.coordinates;
    map.easeTo({ center: [lng, lat], zoom: map.getZoom() + 2 });
  } else {
    hits.onParcel(feature.layer.id.replace(/^plan-/, ''), Number(feature.id));
  }
}
