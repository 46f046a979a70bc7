import { Worker } from 'node:worker_threads';
import type { ForSearch, SearchedPage } from './search-thread.ts';
import type { SpoolPlace } from './spool.ts';

/** So many pages are told of at once: most of what a message takes is waking who hears it. */
const PAGES_A_MESSAGE = 32;

/** Indexes pages for search while they are drawn. */
export class SearchPages {
  private readonly thread: Worker;
  private readonly written: Promise<number>;
  private untold: SearchedPage[] = [];

  /** @param spool the file in which the pages lie */
  constructor(spool: string) {
    this.thread = new Worker(new URL('search-thread.ts', import.meta.url), { workerData: spool });
    this.written = new Promise((resolve, reject) => {
      this.thread.once('message', resolve);
      this.thread.once('error', reject);
      this.thread.once('exit', () => {
        reject(new Error('The thread that indexes pages ended by itself.'));
      });
    });
    // It is told to whoever waits for the index; until then nobody listens.
    this.written.catch(() => undefined);
  }

  /** Adds a page, if it can be found. They are to come in the same order in every build. */
  add(file: string, place: SpoolPlace): void {
    this.untold.push({ file, place });
    if (this.untold.length === PAGES_A_MESSAGE) this.tell();
  }

  /**
   * Writes the index into a built folder, once all pages are in it.
   * @returns the number of pages that can be found
   * @throws {Error} with what Pagefind says, if it can't index a page
   */
  write(dir: string): Promise<number> {
    this.tell();
    this.thread.postMessage({ write: dir } satisfies ForSearch);
    return this.written;
  }

  /** Ends it, finished or not. */
  async close(): Promise<void> {
    await this.thread.terminate();
  }

  private tell(): void {
    this.thread.postMessage({ pages: this.untold } satisfies ForSearch);
    this.untold = [];
  }
}
