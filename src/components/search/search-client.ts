import type { Answer, Begin, Counts, Request } from './search-messages.ts';

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

/** Asks a thread that searches. What it can't answer is rejected, and so is everything from then on: make another. */
export class SearchClient {
  readonly #thread: Worker;
  readonly #waiting = new Map<number | undefined, (answer: Answer) => void>();
  #asked = 0;
  #closed = false;

  constructor() {
    this.#thread = document.querySelector('search-thread')?.take() ?? plainThread();
    this.#thread.onmessage = ({ data }: MessageEvent<Answer>) => this.#waiting.get(data.id)?.(data);
    this.#thread.onerror = () => {
      this.close();
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

  /** Ends the thread. Whoever still waits for an answer is turned away. */
  close(): void {
    this.#closed = true;
    this.#thread.terminate();
    for (const answered of this.#waiting.values()) answered({ failed: true });
  }

  #ask<Result>(method: string, ...args: unknown[]): Promise<Result> {
    const id = (this.#asked += 1);
    return new Promise<Result>((resolve, reject) => {
      const answered = ({ result, error = 'No answer.', failed }: Answer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (failed) reject(new Error(error));
        else resolve(result as Result);
      };
      const timer = setTimeout(answered, LONGEST_WAIT_MS, { failed: true });
      this.#waiting.set(id, answered);
      if (this.#closed) answered({ failed: true });
      else this.#thread.postMessage({ id, method, args } satisfies Request);
    });
  }
}

/** A thread that asks for its files itself: for lists, whose pages are too small to carry what speeds a search up. */
function plainThread(): Worker {
  const thread = new Worker(new URL('./search-worker.ts', import.meta.url));
  thread.postMessage({ language: document.documentElement.lang.toLowerCase(), early: [] } satisfies Begin);
  return thread;
}
