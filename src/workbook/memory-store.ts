import type { Backend, Reading, Writing } from './store-items.ts';
import { Turns } from './store-turns.ts';

/** The last resort: keeps things until the page closes. */
export class MemoryBackend implements Backend {
  readonly place = 'memory';
  private items = new Map<string, unknown>();
  private readonly turns = new Turns();

  read<T>(work: (moment: Reading) => Promise<T>): Promise<T> {
    return this.turns.take(() => work(new MapMoment(this.items)));
  }

  write<T>(work: (moment: Writing) => Promise<T>): Promise<T> {
    return this.turns.take(async () => {
      const moment = new MapMoment(new Map(this.items));
      const result = await work(moment);
      this.items = moment.items;
      return result;
    });
  }

  wipe(): Promise<void> {
    this.items = new Map();
    return Promise.resolve();
  }
}

/** Reads and writes a map. */
export class MapMoment implements Writing {
  readonly items: Map<string, unknown>;

  constructor(items: Map<string, unknown>) {
    this.items = items;
  }

  get(key: string): Promise<unknown> {
    return Promise.resolve(this.items.get(key));
  }

  async list(prefix: string): Promise<unknown[]> {
    return (await this.keys(prefix)).map((key) => this.items.get(key));
  }

  keys(prefix: string): Promise<string[]> {
    return Promise.resolve([...this.items.keys()].filter((key) => key.startsWith(prefix)).sort());
  }

  put(key: string, item: unknown): Promise<void> {
    this.items.set(key, item);
    return Promise.resolve();
  }

  delete(key: string): Promise<void> {
    this.items.delete(key);
    return Promise.resolve();
  }
}
