import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { IndexedDbBackend } from '../../../src/workbook/indexeddb-store.ts';
import { SessionKey } from '../../../src/workbook/lock-session.ts';
import { MemoryBackend } from '../../../src/workbook/memory-store.ts';
import { SmallBackend } from '../../../src/workbook/small-store.ts';
import type { Backend, Writing } from '../../../src/workbook/store-items.ts';
import { openNewsroom } from '../../../src/workbook/store-news.ts';
import { WorkbookStore } from '../../../src/workbook/store.ts';

/** localStorage as browsers have it, with room for so many characters. */
export class FakeStorage implements Storage {
  readonly items = new Map<string, string>();
  room: number;

  constructor(room = 5_000_000) {
    this.room = room;
  }

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    const others = [...this.items].filter(([other]) => other !== name).reduce((sum, [other, text]) => sum + other.length + text.length, 0);
    if (others + name.length + value.length > this.room) throw new DOMException('No room', 'QuotaExceededError');
    this.items.set(name, value);
  }

  removeItem(name: string): void {
    this.items.delete(name);
  }

  clear(): void {
    this.items.clear();
  }
}

/** Every kind of backend, empty. Each call of `make` stands for another tab on the same device. */
export const PLACES: Record<string, () => () => Backend> = {
  indexeddb: () => {
    globalThis.indexedDB = new IDBFactory();
    return () => new IndexedDbBackend();
  },
  localstorage: () => {
    const storage = new FakeStorage();
    return () => new SmallBackend(storage);
  },
  memory: () => {
    const backend = new MemoryBackend();
    return () => backend;
  },
};

/** A clock that a test moves. */
export class Clock {
  time = Date.UTC(2026, 10, 1);

  readonly now = () => this.time;

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** Opens a store as a tab with its own session would. It closes when the test ends. */
export async function openTab(backend: Backend, clock = new Clock(), session = new FakeStorage()): Promise<WorkbookStore> {
  return WorkbookStore.open({
    backend,
    session: new SessionKey(session),
    newsroom: (hear) => {
      const newsroom = openNewsroom(hear);
      onTestFinished(() => {
        newsroom.close();
      });
      return newsroom;
    },
    forget: () => Promise.resolve(),
    now: clock.now,
  });
}

/** A backend whose next write dies after so many items, as if the device had gone off. */
export class DyingBackend implements Backend {
  readonly place;
  dieAfter = Infinity;
  private readonly backend: Backend;

  constructor(backend: Backend) {
    this.backend = backend;
    this.place = backend.place;
  }

  read: Backend['read'] = (work) => this.backend.read(work);

  write: Backend['write'] = (work) =>
    this.backend.write((moment) => {
      let left = this.dieAfter;
      const put: Writing['put'] = (key, item) => {
        if (left-- <= 0) throw new DOMException('The device went off', 'AbortError');
        return moment.put(key, item);
      };
      return work({
        get: (key) => moment.get(key),
        list: (prefix) => moment.list(prefix),
        keys: (prefix) => moment.keys(prefix),
        delete: (key) => moment.delete(key),
        put,
      });
    });

  wipe: Backend['wipe'] = () => this.backend.wipe();
}

/** Everything that lies in a backend, as text. */
export function everything(backend: Backend): Promise<string> {
  return backend.read(async (moment) => JSON.stringify(await moment.list('')));
}
