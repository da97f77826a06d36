import { useEffect, useState, useSyncExternalStore } from 'react';
import { dropOld } from '@/shared/device/device-store';
import { keepSession } from '@/shared/session/kept-session';
import { useSession } from '@/shared/session/session';
import { loadBands, loadBallot, loadSet, saveBallot, sendBallot } from '../evaluation-api';
import { SheetStore, type SheetView } from './sheet-store';

/** The score sheet of a dossier, with or without a network. */
export function useSheet(dossierId: string): { store: SheetStore; view: SheetView } {
  const { me, workspace } = useSession();
  const [store] = useState(
    () =>
      new SheetStore(me.username, dossierId, {
        load: async () => {
          const ballot = await loadBallot(dossierId);
          const [set, bands] = await Promise.all([
            loadSet(ballot.templateId, ballot.setCode),
            loadBands(ballot.templateId),
          ]);
          return { ballot, set, bands };
        },
        save: (outgoing) => saveBallot(dossierId, outgoing),
        send: (version) => sendBallot(dossierId, version),
      }),
  );
  useEffect(() => {
    // Whoever comes back without a network is still the same person.
    keepSession({ me, workspace });
    void dropOld();
    void store.open();
    return () => store.close();
  }, [store, me, workspace]);
  return { store, view: useSyncExternalStore(store.subscribe, store.view) };
}
