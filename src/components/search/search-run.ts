import type { ResultList } from './result-list.ts';
import { SearchClient, type Found } from './search-client.ts';
import type { SearchStatus } from './search-status.ts';

/** Runs one search after the other: only the latest is shown, and the one after a failure begins afresh. */
export class SearchRun {
  readonly #status: SearchStatus;
  readonly #results: ResultList;
  #client: SearchClient | undefined;
  #turn = 0;

  constructor(status: SearchStatus, results: ResultList) {
    this.#status = status;
    this.#results = results;
  }

  /** Asks, then shows the first page of what was found and says how much it is. */
  async start(ask: (client: SearchClient) => Promise<Found>, describe: (count: number) => string): Promise<void> {
    const turn = (this.#turn += 1);
    this.#status.waiting();
    let shown = false;
    await this.attempt(async (client) => {
      const found = await ask(client);
      if (turn !== this.#turn) {
        client.forget(found);
        return;
      }
      await this.#results.begin(client, found);
      if (turn !== this.#turn) return;
      shown = true;
      this.#status.found(describe(found.keys.length), found.keys.length);
      await this.#results.more();
    });
    // What an older search found would look like the answer. (The work above may have set `shown`.)
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (!shown && turn === this.#turn) this.#results.clear();
  }

  /** Shows the next page, and moves the focus to it. */
  async more(): Promise<void> {
    await this.attempt(async () => {
      const first = await this.#results.more();
      first?.querySelector('a')?.focus();
    });
  }

  /** Empties the list. What is still on its way is no longer wanted. */
  stop(): void {
    this.#turn += 1;
    this.#results.clear();
    this.#status.clear();
  }

  /** Asks for something. If the index can't be reached, that is said, and the next attempt takes a new thread. */
  async attempt(work: (client: SearchClient) => Promise<void>): Promise<void> {
    const client = (this.#client ??= new SearchClient());
    try {
      await work(client);
    } catch {
      client.close();
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#status.failed();
    }
  }
}
