import { deleteDB, openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Backend, Reading, Writing } from './store-items.ts';

const NAME = 'hear-my-story';
const TABLE = 'kept';
/** How long to wait for other tabs to let go of the database, in milliseconds. What it held is gone by then. */
const LETTING_GO = 1000;

/** Keeps things in IndexedDB. */
export class IndexedDbBackend implements Backend {
  readonly place = 'indexeddb';
  private database: Promise<IDBPDatabase> | undefined;

  read<T>(work: (moment: Reading) => Promise<T>): Promise<T> {
    return this.connected(async (database) => {
      const { store, done } = database.transaction(TABLE);
      const [result] = await Promise.all([work(reading(store)), done]);
      return result;
    });
  }

  write<T>(work: (moment: Writing) => Promise<T>): Promise<T> {
    return this.connected(async (database) => {
      // `strict`: the words are on the disk when this says so, not in a buffer that a power cut empties.
      const transaction = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
      const { store, done } = transaction;
      const ended = done.catch((error: unknown) => error);
      try {
        const result = await work(writing(store));
        await done;
        return result;
      } catch (error) {
        abort(transaction);
        // The transaction knows why it failed (a full device); a request in it may only know that it did.
        throw isFull(await ended) ? await ended : error;
      }
    });
  }

  async wipe(): Promise<void> {
    await this.connected((database) => database.clear(TABLE));
    const database = await this.database;
    this.database = undefined;
    database?.close();
    await Promise.race([deleteDB(NAME), new Promise((resolve) => setTimeout(resolve, LETTING_GO))]);
  }

  /** Works on the open database. Phones close it behind our back when a page slept: then once more on a new connection. */
  private async connected<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch (error) {
      if (!(error instanceof DOMException) || !['InvalidStateError', 'UnknownError'].includes(error.name)) throw error;
      this.database = undefined;
      return work(await this.open());
    }
  }

  private open(): Promise<IDBPDatabase> {
    this.database ??= openDB(NAME, 1, {
      upgrade(database) {
        database.createObjectStore(TABLE);
      },
      // Another tab deletes everything: let it.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.database = undefined;
      },
      terminated: () => {
        this.database = undefined;
      },
    }).catch((error: unknown) => {
      this.database = undefined;
      throw error;
    });
    return this.database;
  }
}

type Table<Mode extends IDBTransactionMode> = IDBPObjectStore<unknown, [typeof TABLE], typeof TABLE, Mode>;

function reading(table: Table<'readonly'> | Table<'readwrite'>): Reading {
  const from = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return {
    get: (key) => table.get(key) as Promise<unknown>,
    list: (prefix) => table.getAll(from(prefix)),
    keys: (prefix) => table.getAllKeys(from(prefix)) as Promise<string[]>,
  };
}

function writing(table: Table<'readwrite'>): Writing {
  return {
    ...reading(table),
    put: async (key, item) => {
      await table.put(item, key);
    },
    delete: (key) => table.delete(key),
  };
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
