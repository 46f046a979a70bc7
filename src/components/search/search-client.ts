import type { Answer, Begin, Counts, Request } from './search-messages.ts';

/** The index can't be reached: no connection, a file that is missing, or no answer for too long. */
export class SearchFailed extends Error {
  override name = 'SearchFailed';
}

/** What was found: a key for each page, best first, and the pages under each value of those filters that are loaded. */
export interface Found {
  keys: readonly string[];
  counts: Counts;
}

/** One page that was found. In its excerpt `<mark>` alone is markup. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
}

/** Even on a very slow line an answer comes within a minute. */
const LONGEST_WAIT_MS = 60_000;

/** Asks the thread that searches. After one failure it stays failed: make another. */
export class SearchClient {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  constructor(thread = new Worker(new URL('./search-worker.ts', import.meta.url))) {
    this.#thread = thread;
    this.#thread.onmessage = ({ data }: MessageEvent<Answer>) => this.#waiting.get(data.id ?? 0)?.(data);
    this.#thread.onerror = () => {
      for (const answer of this.#waiting.values()) answer({ failed: true });
    };
  }

  /** All pages that fit. Without words those that fit the filters. */
  search(words: string, filters: object, sort: object = {}): Promise<Found> {
    return this.#ask('search', words || null, { filters, sort });
  }

  page(key: string): Promise<FoundPage> {
    return this.#ask('getData', key);
  }

  /** Loads all filters, so that every later answer counts them. */
  counts(): Promise<Counts> {
    return this.#ask('filters');
  }

  /** Frees the memory that found pages take in the thread. */
  forget({ keys }: Found): void {
    this.#thread.postMessage({ forget: keys } satisfies Request);
  }

  close(): void {
    this.#thread.terminate();
  }

  #ask<Result>(method: string, ...args: unknown[]): Promise<Result> {
    const id = (this.#asked += 1);
    return new Promise<Result>((resolve, reject) => {
      const answered = ({ result, error, failed }: Answer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (failed || error !== undefined) reject(new SearchFailed(error));
        else resolve(result as Result);
      };
      const timer = setTimeout(answered, LONGEST_WAIT_MS, { failed: true });
      this.#waiting.set(id, answered);
      this.#thread.postMessage({ id, method, args } satisfies Request);
    });
  }
}
