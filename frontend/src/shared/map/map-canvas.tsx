import type { Map as MapLibreMap } from 'maplibre-gl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { baseStyle, COMMUNE_NAMES } from './base-style';
import styles from './map-canvas.module.css';
import { loadMapLibre } from './maplibre';

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

interface MapCanvasProps {
  /** What the map shows, for those who do not see it. */
  label: string;
  bounds: Bounds | null;
  /** Called once with the map, when things may be put on it. */
  onReady: (map: MapLibreMap) => void;
  children?: ReactNode;
}

const VIETNAM: Bounds = { west: 102, south: 8, east: 115.5, north: 23.5 };

/** How far away the map goes: Vietnam with its seas. */
const EDGE: [[number, number], [number, number]] = [
  [90, 0],
  [128, 30],
];

export function toLngLatBounds({ west, south, east, north }: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}

/** A map with our own base; whoever shows it adds what is theirs. */
export function MapCanvas({ label, bounds, onReady, children }: MapCanvasProps) {
  const { t } = useTranslation('shared');
  const container = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  const start = useRef(bounds);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [failed, setFailed] = useState(false);
  const words = useRef({ paracel: t('map.paracel'), spratly: t('map.spratly') });

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let gone = false;
    let opened: MapLibreMap | null = null;
    loadMapLibre()
      .then((maplibre) => {
        if (gone) return;
        const created = new maplibre.Map({
          container: element,
          style: baseStyle(words.current),
          bounds: toLngLatBounds(start.current ?? VIETNAM),
          fitBoundsOptions: { padding: 24 },
          maxBounds: EDGE,
          maxZoom: 19,
          attributionControl: false,
          dragRotate: false,
          pitchWithRotate: false,
          fadeDuration: 0,
        });
        opened = created;
        created.touchZoomRotate.disableRotation();
        created.on('load', () => {
          created.addLayer(COMMUNE_NAMES);
          ready.current(created);
          setMap(created);
        });
        // What is drawn can be told from outside, by tests and by people who wait for it.
        created.on('idle', () => element.setAttribute('data-drawn', 'true'));
        created.on('dataloading', () => element.removeAttribute('data-drawn'));
      })
      .catch(() => {
        if (!gone) setFailed(true);
      });
    return () => {
      gone = true;
      opened?.remove();
    };
  }, []);

  return (
    <div className={styles['frame']}>
      <div ref={container} className={styles['map']} role="application" aria-label={label} />
      {failed && (
        <p className={styles['failed']} role="status">
          {t('map.failed')}
        </p>
      )}
      {map && (
        <div className={styles['zoom']}>
          <button type="button" aria-label={t('map.zoomIn')} onClick={() => map.zoomIn()}>
            +
          </button>
          <button type="button" aria-label={t('map.zoomOut')} onClick={() => map.zoomOut()}>
            −
          </button>
        </div>
      )}
      {children}
    </div>
  );
}
