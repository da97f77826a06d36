import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type MapView = Schemas['MapView'];
export type MapLayer = Schemas['MapLayer'];
export type Parcel = Schemas['ParcelFeature'];
export type Places = Schemas['Places'];
export type Place = Schemas['Place'];
export type Commune = Schemas['CommunePlace'];

/** Everything a province's map shows. */
export interface Atlas {
  map: MapView;
  communes: Commune[];
  places: Places;
}

export async function fetchAtlas(signal: AbortSignal): Promise<Atlas> {
  const [map, communes, places] = await Promise.all([
    body(api.GET('/api/map', { signal })),
    body(api.GET('/api/map/communes', { signal })),
    body(api.GET('/api/map/producers', { signal })),
  ]);
  return { map, communes, places };
}

export function fetchParcel(id: string, number: number, signal: AbortSignal): Promise<Parcel> {
  return body(
    api.GET('/api/map/layers/{id}/features/{number}', {
      params: { path: { id, number: String(number) } },
      signal,
    }),
  );
}

export const STARS = [5, 4, 3] as const;

export interface PlaceFilter {
  stars: number | null;
  group: string | null;
}

/** The makers with a product of that rank and group; of the same product when both are asked for. */
export function filterPlaces(places: readonly Place[], { stars, group }: PlaceFilter): Place[] {
  return places.filter(({ products }) =>
    products.some(
      (product) => (stars === null || product.stars === stars) && (group === null || product.groupCode === group),
    ),
  );
}
