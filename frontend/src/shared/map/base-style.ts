import type { StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';

/**
 * Our own base: provinces, communes, the two archipelagos. Nothing is fetched from elsewhere, so no foreign map decides what is
 * shown; sea and neighbours, of which we have no outline, are one calm ground.
 */

const FONT = ['Be Vietnam Pro'];

/** Names as the base map writes them, in the reader's language. */
export interface BaseWords {
  paracel: string;
  spratly: string;
}

interface Island {
  lon: number;
  lat: number;
}

/** A few islands of each archipelago, to have something on the sea beside the name. */
const PARACEL: readonly Island[] = [
  { lon: 112.34, lat: 16.83 },
  { lon: 111.6, lat: 16.53 },
  { lon: 111.2, lat: 15.78 },
  { lon: 112.73, lat: 16.67 },
];
const SPRATLY: readonly Island[] = [
  { lon: 111.92, lat: 8.64 },
  { lon: 114.33, lat: 9.88 },
  { lon: 114.36, lat: 10.38 },
  { lon: 114.48, lat: 10.18 },
  { lon: 111.67, lat: 8.97 },
  { lon: 114.29, lat: 11.43 },
];

const point = ({ lon, lat }: Island, properties: Record<string, string>) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
});

function archipelagos({ paracel, spratly }: BaseWords) {
  return {
    type: 'FeatureCollection' as const,
    features: [
      ...[...PARACEL, ...SPRATLY].map((island) => point(island, {})),
      point({ lon: 112.0, lat: 16.4 }, { name: paracel }),
      point({ lon: 113.6, lat: 10.0 }, { name: spratly }),
    ],
  };
}

export function baseStyle(words: BaseWords): StyleSpecification {
  const source = 'boundaries';
  return {
    version: 8,
    sources: {
      [source]: {
        type: 'vector',
        tiles: [`${globalThis.location.origin}/api/map/tiles/boundaries/{z}/{x}/{y}`],
        minzoom: 3,
        maxzoom: 14,
      },
      archipelagos: { type: 'geojson', data: archipelagos(words) },
    },
    layers: [
      { id: 'around', type: 'background', paint: { 'background-color': '#dde5e8' } },
      {
        id: 'land',
        type: 'fill',
        source,
        'source-layer': 'provinces',
        paint: { 'fill-color': '#efefe8', 'fill-antialias': false },
      },
      {
        id: 'province',
        type: 'fill',
        source,
        'source-layer': 'communes',
        paint: { 'fill-color': '#fbfaf5', 'fill-antialias': false },
      },
      {
        id: 'province-lines',
        type: 'line',
        source,
        'source-layer': 'provinces',
        paint: { 'line-color': '#8a948d', 'line-width': 1 },
      },
      {
        id: 'commune-lines',
        type: 'line',
        source,
        'source-layer': 'communes',
        paint: { 'line-color': '#8f7f63', 'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 13, 1.6] },
      },
      {
        id: 'islands',
        type: 'circle',
        source: 'archipelagos',
        filter: ['!', ['has', 'name']],
        paint: { 'circle-radius': 2.5, 'circle-color': '#8f7f63' },
      },
      {
        id: 'archipelago-names',
        type: 'symbol',
        source: 'archipelagos',
        filter: ['has', 'name'],
        layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12, 'text-allow-overlap': true },
        paint: { 'text-color': '#3d4a42', 'text-halo-color': '#ffffff', 'text-halo-width': 1.4 },
      },
    ],
  };
}

/** Names of the communes, drawn above whatever lies on the base. */
export const COMMUNE_NAMES: SymbolLayerSpecification = {
  id: 'commune-names',
  type: 'symbol',
  source: 'boundaries',
  'source-layer': 'labels',
  minzoom: 9,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': FONT,
    'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10, 14, 15],
  },
  paint: { 'text-color': '#26332b', 'text-halo-color': '#ffffff', 'text-halo-width': 1.5 },
};

export const MAP_FONT = FONT;
