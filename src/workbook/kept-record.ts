import { Autosave, saveWhenLeaving } from './autosave.ts';
import { openStore } from './open-store.ts';
import type { RecordKind } from './records.ts';
import { report } from './save-states.ts';
import { asStoreError } from './store-error.ts';

/** `opening`: not read yet. `locked`: it can't be read without the passphrase. `refused`: it can't be read at all. */
export type KeptPhase = 'opening' | 'locked' | 'refused' | 'open';

export interface Snapshot<Value> {
  value: Value;
  phase: KeptPhase;
}

/** How a value is written down. */
export interface Form<Value> {
  /** The value of a stored text, or of none. Takes any text. */
  read(stored: string | undefined): Value;
  write(value: Value): string;
}

/**
 * One record of the store as a value that several islands of a page share: read once, saved as it changes, renewed when
 * another tab changes it. Nothing happens before somebody watches.
 */
export class KeptRecord<Value> {
  /** What was typed before the record was read; joins it with what is kept. */
  joinTyped: ((kept: Value) => Value) | undefined;
  private readonly id: string;
  private readonly kind: RecordKind;
  private readonly form: Form<Value>;
  private stops: (() => void)[] = [];
  private readonly listeners = new Set<(snapshot: Snapshot<Value>) => void>();
  private current: Snapshot<Value>;
  private autosave: Autosave | undefined;

  constructor(id: string, kind: RecordKind, form: Form<Value>) {
    this.id = id;
    this.kind = kind;
    this.form = form;
    this.current = { value: form.read(undefined), phase: 'opening' };
  }

  get snapshot(): Snapshot<Value> {
    return this.current;
  }

  /** Is told at once, and of every change. Returns how to stop. */
  watch(listener: (snapshot: Snapshot<Value>) => void): () => void {
    this.listeners.add(listener);
    if (!this.autosave) void this.start();
    listener(this.current);
    return () => this.listeners.delete(listener);
  }

  /** Takes a new value and saves it soon. */
  change(value: Value): void {
    this.autosave?.write(this.form.write(value));
    this.tell({ value, phase: 'open' });
  }

  /** Saves at once. */
  async flush(): Promise<void> {
    await this.autosave?.flush();
  }

  /** Saves, and lets go of the store. */
  async end(): Promise<void> {
    for (const stop of this.stops) stop();
    await this.flush();
    this.autosave?.end();
    report(this, undefined);
  }

  private async start(): Promise<void> {
    this.autosave = new Autosave(this.id, this.kind, openStore, {
      state: (state) => {
        report(this, state);
      },
    });
    saveWhenLeaving(window, document);
    const store = await openStore();
    const hear = store.watch((record) => {
      if (record.id !== this.id) return;
      if ('removed' in record) this.empty();
      else if (this.autosave?.takes(record)) this.tell({ value: this.form.read(record.value), phase: 'open' });
    });
    const follow = store.lock.watch((state) => {
      if (state === 'locked') this.tell({ value: this.form.read(undefined), phase: 'locked' });
      else void this.load();
    });
    this.stops = [hear, follow];
    await this.load();
  }

  private async load(): Promise<void> {
    // What is unsaved is newer than what is kept, and is saved by itself once the lock is open.
    if (this.autosave?.unsaved !== undefined) return;
    const store = await openStore();
    if (store.lock.state === 'locked') {
      this.tell({ ...this.current, phase: 'locked' });
      return;
    }
    try {
      const record = await store.get(this.id);
      this.autosave?.startFrom(record);
      const kept = this.form.read(record?.value);
      const joined = this.joinTyped?.(kept) ?? kept;
      this.joinTyped = undefined;
      if (joined === kept) this.tell({ value: kept, phase: 'open' });
      else this.change(joined);
    } catch (error) {
      this.tell({ ...this.current, phase: asStoreError(error).problem === 'locked' ? 'locked' : 'refused' });
    }
  }

  /** Deleted in another place. */
  private empty(): void {
    this.autosave?.startFrom(undefined);
    this.tell({ value: this.form.read(undefined), phase: 'open' });
  }

  private tell(snapshot: Snapshot<Value>): void {
    this.current = snapshot;
    for (const listener of this.listeners) listener(snapshot);
  }
}
