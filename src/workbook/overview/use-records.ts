import { useEffect, useState } from 'react';
import { openStore } from '../open-store.ts';
import type { WorkbookRecord } from '../records.ts';
import { moveRenamed, renamedOnPage } from '../renames.ts';

/** Everything that is kept; undefined until it was read, `locked` while it can't be. Renewed when anything changes. */
export function useRecords(): WorkbookRecord[] | 'locked' | undefined {
  const [records, setRecords] = useState<WorkbookRecord[] | 'locked'>();
  useEffect(() => {
    const stops: (() => void)[] = [];
    void openStore().then((store) => {
      const read = () => {
        store.all().then(setRecords, () => {
          setRecords('locked');
        });
      };
      stops.push(store.watch(read), store.lock.watch(read));
      // While it is locked, nothing can be moved; whoever unlocks it sees it move on the next visit.
      void moveRenamed(store, renamedOnPage()).then(read, read);
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return records;
}
