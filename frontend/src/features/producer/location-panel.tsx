import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/shared/format/numbers';
import { useAnnounce, useTell } from '@/shared/live/announcer';
import { type Bounds, MapCanvas } from '@/shared/map/map-canvas';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './producer.module.css';
import { communePlacesQuery, placeProducer, type Producer } from './producer-api';

type Location = NonNullable<Producer['location']>;

const SOURCE = 'location';
const AROUND = 0.02;

/** Where to begin: the producer's commune, else all communes of the province. */
function useStart(communeCode: string | null): Bounds | null {
  const { data } = useQuery(communePlacesQuery);
  if (!data || data.length === 0) return null;
  const own = data.filter(({ code }) => code === communeCode);
  const all = (own.length > 0 ? own : data).map(({ bounds }) => bounds);
  return {
    west: Math.min(...all.map(({ west }) => west)),
    south: Math.min(...all.map(({ south }) => south)),
    east: Math.max(...all.map(({ east }) => east)),
    north: Math.max(...all.map(({ north }) => north)),
  };
}

const around = ({ longitude, latitude }: Location) => ({
  west: longitude - AROUND,
  south: latitude - AROUND,
  east: longitude + AROUND,
  north: latitude + AROUND,
});

function dataOf(location: Location | null) {
  const points = location === null ? [] : [location];
  return {
    type: 'FeatureCollection' as const,
    features: points.map(({ longitude, latitude }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
    })),
  };
}

interface PickerProps {
  location: Location | null;
  start: Bounds;
  onPick: (location: Location) => void;
}

function Picker({ location, start, onPick }: PickerProps) {
  const { t } = useTranslation('producer');
  const [map, setMap] = useState<MapLibreMap | null>(null);
  useEffect(() => {
    if (!map) return;
    void map.getSource<GeoJSONSource>(SOURCE)?.setData(dataOf(location));
    if (location) map.easeTo({ center: [location.longitude, location.latitude], zoom: Math.max(map.getZoom(), 13) });
  }, [map, location]);
  const onReady = (opened: MapLibreMap) => {
    opened.addSource(SOURCE, { type: 'geojson', data: dataOf(null) });
    opened.addLayer({
      id: SOURCE,
      type: 'circle',
      source: SOURCE,
      paint: {
        'circle-radius': 10,
        'circle-color': '#b42318',
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 3,
      },
    });
    opened.on('click', ({ lngLat }) => onPick({ longitude: lngLat.lng, latitude: lngLat.lat }));
    setMap(opened);
  };
  return (
    <div className={styles['map']}>
      <MapCanvas label={t('location.map')} bounds={location ? around(location) : start} onReady={onReady} />
    </div>
  );
}

function useHere(onFound: (location: Location) => void) {
  const { t } = useTranslation('producer');
  const announce = useAnnounce();
  const [failed, setFailed] = useState(false);
  const find = () => {
    setFailed(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onFound({ longitude: coords.longitude, latitude: coords.latitude });
        announce(t('location.found'));
      },
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 20_000 },
    );
  };
  return { find, failed };
}

/** Where the producer stands on the province's map; without a point it stands at its commune's. */
export function LocationPanel({ producer }: { producer: Producer }) {
  const { t } = useTranslation('producer');
  const { writable } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const [picked, setPicked] = useState<Location | null>(null);
  const [open, setOpen] = useState(false);
  const start = useStart(producer.profile.communeCode);
  const here = useHere(setPicked);
  const shown = picked ?? producer.location;
  const save = useMutation({
    mutationFn: (location: Location | null) => placeProducer(producer, location),
    onSuccess: (_saved, location) => tell(t(location === null ? 'location.removed' : 'location.saved')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['producers'] }),
  });
  return (
    <Panel narrow aria-labelledby="location">
      <h2 id="location">{t('location.title')}</h2>
      <p>
        {shown
          ? t('location.at', {
              latitude: formatDecimal(shown.latitude, 5),
              longitude: formatDecimal(shown.longitude, 5),
            })
          : t('location.none')}
      </p>
      {producer.mayChange && writable && (
        <>
          {open && start && <Picker location={shown} start={start} onPick={setPicked} />}
          {here.failed && <p role="alert">{t('location.failed')}</p>}
          {save.error && <ProblemNotice error={save.error} />}
          <div className={styles['steps']}>
            {!open && <Button onClick={() => setOpen(true)}>{t('location.choose')}</Button>}
            <Button onClick={here.find}>{t('location.here')}</Button>
            {picked && (
              <Button look="primary" busy={save.isPending} onClick={() => save.mutate(picked)}>
                {t('location.save')}
              </Button>
            )}
            {producer.location && (
              <Button busy={save.isPending} onClick={() => save.mutate(null)}>
                {t('location.remove')}
              </Button>
            )}
          </div>
        </>
      )}
    </Panel>
  );
}
