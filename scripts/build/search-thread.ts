/** Reads pages for the search index in a thread of its own, so that Pagefind never waits for what else is done with them. */
import { parentPort, workerData } from 'node:worker_threads';
import { SearchIndex } from './search-index.ts';
import { SpoolReader, type SpoolPlace } from './spool.ts';

/** A page to add; or where to write the index, once all are there. */
export type ForSearch = { file: string; place: SpoolPlace } | { write: string };

const spool = workerData as string;
const index = await SearchIndex.begin();
let reader: SpoolReader | undefined;
let done: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (asked: ForSearch) => {
  done = done.then(() => ('write' in asked ? write(asked.write) : add(asked.file, asked.place)));
});

async function add(file: string, place: SpoolPlace): Promise<void> {
  reader ??= new SpoolReader(spool);
  await index.add(file, reader.read(place));
}

async function write(dir: string): Promise<void> {
  const count = await index.write(dir);
  reader?.close();
  await index.close();
  parentPort?.postMessage(count);
  parentPort?.close();
}
