import type * as MapLibre from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-csp-worker?url';

export type MapLibreModule = typeof MapLibre;

/** Letters of every Vietnamese vowel, so that each part of the typeface is there before labels are drawn. */
const SAMPLE = String.fromCodePoint(0x41, 0x103, 0xe2, 0x111, 0xea, 0xf4, 0x1a1, 0x1b0, 0x1ebf, 0x1ed9);

let loaded: Promise<MapLibreModule> | null = null;

async function load(): Promise<MapLibreModule> {
  const [module] = await Promise.all([
    import('maplibre-gl/dist/maplibre-gl-csp'),
    document.fonts.load('400 14px "Be Vietnam Pro"', SAMPLE),
    document.fonts.load('600 14px "Be Vietnam Pro"', SAMPLE),
  ]);
  // Node's and the bundler's ideas of where such a module keeps its exports differ.
  const maplibre = 'default' in module ? (module.default as MapLibreModule) : module;
  maplibre.setWorkerUrl(workerAddress);
  return maplibre;
}

/** The map library, loaded when the first map opens. */
export function loadMapLibre(): Promise<MapLibreModule> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}
