import { openStore } from '../open-store.ts';
import { marked, readProgress, type Progress } from '../progress.ts';
import { PROGRESS_ID } from '../records.ts';
import { Turns } from '../store-turns.ts';
import { loadAnswers } from './answers.ts';

const turns = new Turns();

/**
 * Tells the progress now, and again whenever it changes; and undefined while the workbook is locked.
 * @param signal ends it
 */
export function followProgress(tell: (progress: Progress | undefined) => void, signal: AbortSignal): void {
  const look = async () => {
    const answers = await loadAnswers().catch(() => undefined);
    const kept = answers && (await answers.store.get(PROGRESS_ID));
    if (!signal.aborted) tell(answers && readProgress(kept?.value));
  };
  void look();
  void openStore().then((store) => {
    const stops = [
      store.watch((change) => {
        if (change.id === PROGRESS_ID) tell(readProgress('value' in change ? change.value : undefined));
      }),
      store.lock.watch(() => void look()),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  });
}

/**
 * Marks an activity as done, or as not done after all.
 * @throws {StoreError} when it can't be saved.
 */
export function markActivity(activity: string, done: boolean): Promise<void> {
  return turns.take(async () => {
    const store = await openStore();
    const kept = await store.get(PROGRESS_ID);
    const next = marked(readProgress(kept?.value), activity, done ? Date.now() : undefined);
    await store.save(PROGRESS_ID, 'progress', JSON.stringify(next), kept?.revision ?? 0);
  });
}
