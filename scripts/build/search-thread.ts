/** Copies pages for the search index in a thread of its own, as nothing else waits for them. */
import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { copyForSearch } from './search-index.ts';
import { SpoolReader, type SpoolPlace } from './spool.ts';

/** A page that may be found. */
export interface SearchedPage {
  file: string;
  place: SpoolPlace;
}

/** Where the pages lie, and where to copy them. */
export interface SearchFolders {
  spool: string;
  folder: string;
}

/** Pages to copy; to say how many were, once all are there; or to remove the copies. */
export type ForSearch = { pages: SearchedPage[] } | 'count' | 'remove';

const { spool, folder } = workerData as SearchFolders;
let reader: SpoolReader | undefined;
let count = 0;

parentPort?.on('message', (asked: ForSearch) => {
  if (asked === 'count') {
    reader?.close();
    parentPort?.postMessage(count);
  } else if (asked === 'remove') {
    rmSync(folder, { recursive: true });
  } else {
    reader ??= new SpoolReader(spool);
    for (const { file, place } of asked.pages) if (copyForSearch(folder, file, reader.read(place))) count += 1;
  }
});
