import { useQuery } from '@tanstack/react-query';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapCanvas } from '@/shared/map/map-canvas';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './map/map.module.css';
import type { MapLayer } from './map/map-data';
import { ParcelCard } from './map/parcel-card';
import { addChosen, addPlanLayer, hit, setChosen } from './map/plan-layers';
import { useParcel } from './map/use-parcel';
import { type Layer, mapLayerQuery } from './planning-api';

function Preview({ layer }: { layer: MapLayer }) {
  const { t } = useTranslation('planning');
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const { parcel, choose, clear } = useParcel();
  useEffect(() => {
    if (map) setChosen(map, parcel);
  }, [map, parcel]);
  const onReady = (opened: MapLibreMap) => {
    addPlanLayer(opened, layer);
    addChosen(opened);
    opened.on('click', ({ point }) =>
      hit(opened, point, [layer], { onParcel: choose, onPlace: clear, onNothing: clear }),
    );
    setMap(opened);
  };
  return (
    <div className={styles['preview']}>
      <MapCanvas label={t('preview.label', { plan: layer.plan.name })} bounds={layer.bounds} onReady={onReady}>
        {parcel && (
          <section className={styles['card']} aria-live="polite" aria-label={t('card.title')}>
            <button type="button" className={styles['close']} aria-label={t('card.close')} onClick={clear}>
              ×
            </button>
            <ParcelCard parcel={parcel} />
          </section>
        )}
      </MapCanvas>
    </div>
  );
}

/** What the layer will look like, before anybody else sees it. */
export function LayerPreview({ layer: { id, version } }: { layer: Layer }) {
  const { t } = useTranslation('planning');
  const { data, error, refetch } = useQuery(mapLayerQuery(id, version));
  return (
    <Panel aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Preview key={data.version} layer={data} />}
    </Panel>
  );
}
