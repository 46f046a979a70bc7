import { useEffect, useState } from 'react';
import { openStore } from '../open-store.ts';
import type { WorkbookRecord } from '../records.ts';

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
      read();
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return records;
}
