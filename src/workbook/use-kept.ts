import { useEffect, useState } from 'react';
import type { KeptPhase, KeptRecord, Snapshot } from './kept-record.ts';

/** The value of a record as an island sees it. On the server and before hydration it is the empty one. */
export function useKept<Value>(kept: KeptRecord<Value>): Snapshot<Value> {
  const [snapshot, setSnapshot] = useState(kept.snapshot);
  useEffect(() => kept.watch(setSnapshot), [kept]);
  return snapshot;
}

/** How far {@link useKeptSoon} lags behind, in milliseconds. */
const SOON = 400;

/**
 * The same for what only follows what is written (a count, a button that needs words): it comes up to {@link SOON} later, so
 * that no key waits for it. Whether the record is open shows at once. What acts on the words asks `kept.snapshot`.
 */
export function useKeptSoon<Value>(kept: KeptRecord<Value>): Snapshot<Value> {
  const [snapshot, setSnapshot] = useState(kept.snapshot);
  useEffect(() => {
    let phase: Snapshot<Value>['phase'] | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = undefined;
      setSnapshot(kept.snapshot);
    };
    const stop = kept.watch((latest) => {
      if (latest.phase === phase) timer ??= setTimeout(show, SOON);
      else setSnapshot(latest);
      phase = latest.phase;
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [kept]);
  return snapshot;
}

/** Whether a record is open, for what needs nothing else of it. */
export function useKeptPhase<Value>(kept: KeptRecord<Value>): KeptPhase {
  const [phase, setPhase] = useState<KeptPhase>(kept.snapshot.phase);
  useEffect(
    () =>
      kept.watch((latest) => {
        setPhase(latest.phase);
      }),
    [kept],
  );
  return phase;
}

/** False on the server and while hydrating, true from then on: controls that need script are shown only then. */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
  }, []);
  return live;
}
