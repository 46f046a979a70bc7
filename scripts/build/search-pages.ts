import { Worker } from 'node:worker_threads';
import { writeIndex } from './search-index.ts';
import type { ForSearch, SearchedPage, SearchFolders } from './search-thread.ts';
import type { SpoolPlace } from './spool.ts';

/** So many pages are told of at once: most of what a message takes is waking who hears it. */
const PAGES_A_MESSAGE = 256;

/** Puts pages aside for the search index while they are drawn, and makes it when all are there. */
export class SearchPages {
  private readonly folder: string;
  private readonly thread: Worker;
  private readonly counted: Promise<number>;
  private readonly stop = new AbortController();
  private untold: SearchedPage[] = [];

  /**
   * @param spool the file in which the pages lie
   * @param folder a new folder to copy them to, on the disk of the built site
   */
  constructor(spool: string, folder: string) {
    this.folder = folder;
    this.thread = new Worker(new URL('search-thread.ts', import.meta.url), { workerData: { spool, folder } satisfies SearchFolders });
    this.counted = new Promise((resolve, reject) => {
      this.thread.once('message', resolve);
      this.thread.once('error', reject);
      this.thread.once('exit', () => {
        reject(new Error('The thread that copies pages for the search index ended by itself.'));
      });
    });
    // It is told to whoever waits for the index; until then nobody listens.
    this.counted.catch(() => undefined);
  }

  /** Adds a page, if it can be found. They are to come in the same order in every build. */
  add(file: string, place: SpoolPlace): void {
    this.untold.push({ file, place });
    if (this.untold.length === PAGES_A_MESSAGE) this.tell();
  }

  /**
   * Writes the index into a built folder, once all pages are there. Without any there is none.
   * @returns the number of pages that can be found
   * @throws {Error} with what Pagefind says, if it can't index a page
   */
  async write(dir: string): Promise<number> {
    this.tell();
    this.ask('count');
    const count = await this.counted;
    const pagesRead = () => {
      this.ask('remove');
    };
    if (count > 0) await writeIndex(dir, { folder: this.folder, count, pagesRead, signal: this.stop.signal });
    return count;
  }

  /** Ends it, finished or not. */
  async close(): Promise<void> {
    this.stop.abort();
    await this.thread.terminate();
  }

  private tell(): void {
    this.ask({ pages: this.untold });
    this.untold = [];
  }

  private ask(asked: ForSearch): void {
    this.thread.postMessage(asked);
  }
}
