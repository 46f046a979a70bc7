import { namesIn } from './browser-storage.ts';
import { MapMoment } from './memory-store.ts';
import type { Backend, Reading, Writing } from './store-items.ts';
import { LOCK, RECORDS } from './store-items.ts';
import { Turns } from './store-turns.ts';

/** Names the generation of items that counts. */
const POINTER = 'hms';

/**
 * Keeps things in localStorage, for browsers that refuse IndexedDB. It has room for about five million characters and
 * for words only. One `setItem` is all or nothing, several are not: so a change to more than one record is written
 * beside the old items as a new generation, and one last `setItem` makes it the one that counts.
 */
export class SmallBackend implements Backend {
  readonly place = 'localstorage';
  private readonly turns = new Turns();
  private readonly storage: Storage;
  private tidy = false;

  constructor(storage: Storage) {
    this.storage = storage;
  }

  /** Whether anything was ever kept here. */
  get used(): boolean {
    return this.storage.getItem(POINTER) !== null;
  }

  read<T>(work: (moment: Reading) => Promise<T>): Promise<T> {
    return this.alone(() => work(new MapMoment(this.load(this.generation()))));
  }

  write<T>(work: (moment: Writing) => Promise<T>): Promise<T> {
    return this.alone(async () => {
      const generation = this.generation();
      const before = this.load(generation);
      const moment = new MapMoment(new Map(before));
      const result = await work(moment);
      const changed = [...new Set([...before.keys(), ...moment.items.keys()])].filter((key) => before.get(key) !== moment.items.get(key));
      if (changed.includes(LOCK) || changed.filter((key) => key.startsWith(RECORDS)).length > 1) this.replace(generation, moment.items);
      else this.change(generation, changed, before, moment.items);
      return result;
    });
  }

  wipe(): Promise<void> {
    return this.alone(() => {
      // Without the pointer, what is left after a power cut counts for nothing and is swept up later.
      this.storage.removeItem(POINTER);
      this.sweep(undefined);
      return Promise.resolve();
    });
  }

  /** One tab at a time, where the browser can see to that; always one after another in this tab. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
    const tidily = () => {
      // A power cut may have left a generation that counts no longer, perhaps unencrypted.
      if (!this.tidy) this.sweep(this.generation());
      this.tidy = true;
      return work();
    };
    return this.turns.take(() => (locks ? locks.request(POINTER, tidily) : tidily()));
  }

  private generation(): number {
    return Number(this.storage.getItem(POINTER));
  }

  private load(generation: number): Map<string, unknown> {
    const prefix = prefixOf(generation);
    return new Map(
      namesIn(this.storage, prefix).map((name) => [name.slice(prefix.length), JSON.parse(this.storage.getItem(name) ?? 'null') as unknown]),
    );
  }

  /** Versions come before their record, so that a cut between the two leaves one version too many and never one too few. */
  private change(generation: number, changed: string[], before: Map<string, unknown>, after: Map<string, unknown>): void {
    const write = (key: string, item: unknown) => {
      const name = prefixOf(generation) + key;
      if (item === undefined) this.storage.removeItem(name);
      else this.storage.setItem(name, JSON.stringify(item));
    };
    const order = [...changed].sort((a, b) => Number(a.startsWith(RECORDS)) - Number(b.startsWith(RECORDS)));
    try {
      for (const key of order) write(key, after.get(key));
      if (!this.used) this.storage.setItem(POINTER, String(generation));
    } catch (error) {
      for (const key of order) write(key, undefined);
      for (const key of order) write(key, before.get(key));
      throw error;
    }
  }

  private replace(generation: number, items: Map<string, unknown>): void {
    try {
      for (const [key, item] of items) this.storage.setItem(prefixOf(generation + 1) + key, JSON.stringify(item));
      this.storage.setItem(POINTER, String(generation + 1));
    } catch (error) {
      this.sweep(generation);
      throw error;
    }
    this.sweep(generation + 1);
  }

  /** Removes every item that isn't of this generation. */
  private sweep(generation: number | undefined): void {
    for (const name of namesIn(this.storage, `${POINTER}/`))
      if (generation === undefined || !name.startsWith(prefixOf(generation))) this.storage.removeItem(name);
  }
}

function prefixOf(generation: number): string {
  return `${POINTER}/${String(generation)}/`;
}
