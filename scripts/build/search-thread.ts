/** Reads pages for the search index in a thread of its own, so that Pagefind never waits for what else is done with them. */
import { parentPort, workerData } from 'node:worker_threads';
import { SearchIndex } from './search-index.ts';
import { SpoolReader, type SpoolPlace } from './spool.ts';

/** A page that may be found. */
export interface SearchedPage {
  file: string;
  place: SpoolPlace;
}

/** Pages to add; or where to write the index, once all are there. */
export type ForSearch = { pages: SearchedPage[] } | { write: string };

const spool = workerData as string;
const index = await SearchIndex.begin();
let reader: SpoolReader | undefined;
let done: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (asked: ForSearch) => {
  done = done.then(() => ('write' in asked ? write(asked.write) : add(asked.pages)));
});

async function add(pages: readonly SearchedPage[]): Promise<void> {
  reader ??= new SpoolReader(spool);
  for (const { file, place } of pages) await index.add(file, reader.read(place));
}

async function write(dir: string): Promise<void> {
  const count = await index.write(dir);
  reader?.close();
  await index.close();
  parentPort?.postMessage(count);
  parentPort?.close();
}
