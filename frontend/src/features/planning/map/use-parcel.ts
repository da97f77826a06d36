import { useCallback, useRef, useState } from 'react';
import { fetchParcel, type Parcel } from './map-data';

/** The parcel that was clicked; a later click wins over an earlier one whose answer is late. */
export function useParcel() {
  const [parcel, setParcel] = useState<Parcel | null>(null);
  const asked = useRef<AbortController | null>(null);
  const clear = useCallback(() => {
    asked.current?.abort();
    setParcel(null);
  }, []);
  const choose = useCallback((layer: string, number: number) => {
    asked.current?.abort();
    const asking = new AbortController();
    asked.current = asking;
    fetchParcel(layer, number, asking.signal).then(
      (found) => {
        if (!asking.signal.aborted) setParcel(found);
      },
      () => {
        if (!asking.signal.aborted) setParcel(null);
      },
    );
  }, []);
  return { parcel, choose, clear };
}
