import { useEffect, useState } from 'react';
import type { KeptRecord, Snapshot } from './kept-record.ts';

/** The value of a record as an island sees it. On the server and before hydration it is the empty one. */
export function useKept<Value>(kept: KeptRecord<Value>): Snapshot<Value> {
  const [snapshot, setSnapshot] = useState(kept.snapshot);
  useEffect(() => kept.watch(setSnapshot), [kept]);
  return snapshot;
}

/** False on the server and while hydrating, true from then on: controls that need script are shown only then. */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
  }, []);
  return live;
}
