import { openStore } from '../open-store.ts';
import { moveRenamed, renamedOnPage } from '../renames.ts';
import { StoreError, type Store, type WorkbookRecord } from '../records.ts';

/** Everything that the fields of a page start from. It stays up to date. */
export interface Answers {
  store: Store;
  records: ReadonlyMap<string, WorkbookRecord>;
  /** How many earlier versions each record had. */
  versions: ReadonlyMap<string, number>;
}

let loading: Promise<Answers> | undefined;

/**
 * Reads the workbook once for all fields of the page; again after a failure, and when it was locked or unlocked.
 * @throws {StoreError} when it is locked or can't be read.
 */
export function loadAnswers(): Promise<Answers> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Answers> {
  const store = await openStore();
  if (store.lock.state === 'locked') throw new StoreError('locked');
  await moveRenamed(store, renamedOnPage());
  const [all, versions] = await Promise.all([store.all(), store.versionCounts()]);
  const records = new Map(all.map((record) => [record.id, record]));
  const stops = [
    store.watch((change) => {
      if ('removed' in change) records.delete(change.id);
      else records.set(change.id, change);
    }),
    store.lock.watch(() => {
      loading = undefined;
      for (const stop of stops) stop();
    }),
  ];
  return { store, records, versions };
}
