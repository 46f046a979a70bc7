import type { RecordKind, SaveProblem, Store, WorkbookRecord } from './records.ts';
import { asStoreError } from './store-error.ts';
import { Turns } from './store-turns.ts';
import { dropAside, putAside } from './unsaved.ts';

/** After the last key, in milliseconds. */
const PAUSE = 400;
/** After the first unsaved key, in milliseconds: with the time that writing takes, a power cut loses two seconds at most. */
const LONGEST = 1500;
/** After a save that failed, in milliseconds; then twice as long each time, up to a minute. */
const RETRY = 3000;
const LONGEST_RETRY = 60_000;

/** `kept-open`: all is well, but this store ends with the page. */
export type SaveState = 'saving' | 'saved' | 'kept-open' | SaveProblem;

/** What an autosave tells of. */
export interface AutosaveListener {
  state(state: SaveState): void;
  /** Another tab had written in between. Its words are kept as a version. */
  overtook?(): void;
}

const live = new Set<Autosave>();

/** Saves one record as it is typed. It keeps trying when a save fails. */
export class Autosave {
  private readonly id: string;
  private readonly kind: RecordKind;
  private readonly ready: () => Promise<Store>;
  private readonly listener: AutosaveListener;
  private readonly turns = new Turns();
  private store: Store | undefined;
  /** The revision that the words on the page go back to. */
  private base = 0;
  private unsavedValue: string | undefined;
  private sending: string | undefined;
  private firstKey: number | undefined;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ready gives the store, once whatever must come before the first save is done. Asked again if it fails. */
  constructor(id: string, kind: RecordKind, ready: () => Promise<Store>, listener: AutosaveListener) {
    this.id = id;
    this.kind = kind;
    this.ready = ready;
    this.listener = listener;
    live.add(this);
  }

  /** What isn't saved yet. */
  get unsaved(): string | undefined {
    return this.unsavedValue;
  }

  /** Takes what is on the page after each key. */
  write(value: string): void {
    const now = Date.now();
    this.firstKey ??= now;
    this.unsavedValue = value;
    this.listener.state('saving');
    this.in(Math.max(0, Math.min(PAUSE, this.firstKey + LONGEST - now)));
  }

  /** The words on the page are those of this record; undefined for none. */
  startFrom(record: Pick<WorkbookRecord, 'revision'> | undefined): void {
    this.base = record?.revision ?? 0;
  }

  /** Whether the words on the page go back to this very save. */
  startedFrom(record: Pick<WorkbookRecord, 'revision'>): boolean {
    return this.base === record.revision;
  }

  /**
   * Whether a change that the store tells of should be shown: it comes from elsewhere, and nothing is unsaved here. If
   * something is, the next save keeps the other's words as a version.
   */
  takes(record: WorkbookRecord): boolean {
    if (record.revision <= this.base || record.value === this.sending || this.unsavedValue !== undefined) return false;
    this.startFrom(record);
    return true;
  }

  /** Saves at once what is unsaved. Never throws: the listener is told. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    return this.turns.take(() => this.save());
  }

  /** The page may be gone in a moment. */
  leave(): void {
    if (this.unsavedValue === undefined) return;
    putAside(this.id, { kind: this.kind, value: this.unsavedValue, changed: Date.now() }, this.store?.lock.state !== 'none');
    void this.flush();
  }

  /** Saves what is unsaved, and ends. */
  end(): void {
    live.delete(this);
    void this.flush();
  }

  private in(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async save(): Promise<void> {
    const value = this.unsavedValue;
    if (value === undefined) return;
    this.firstKey = undefined;
    this.sending = value;
    try {
      this.store = await this.ready();
      // Whatever had to come first may have changed the words.
      this.sending = this.unsavedValue ?? value;
      const { revision } = await this.store.save(this.id, this.kind, this.sending, this.base);
      this.succeeded(this.sending, revision, this.store);
    } catch (error) {
      const { problem } = asStoreError(error);
      this.listener.state(problem);
      // Unlocking says so by itself.
      if (problem !== 'locked') this.in(Math.min(LONGEST_RETRY, RETRY * 2 ** this.failures++));
    } finally {
      this.sending = undefined;
    }
  }

  private succeeded(value: string, revision: number, store: Store): void {
    const overtaken = revision !== this.base + 1;
    this.base = revision;
    this.failures = 0;
    if (this.unsavedValue === value) {
      this.unsavedValue = undefined;
      dropAside(this.id);
      this.listener.state(store.place === 'memory' ? 'kept-open' : 'saved');
    }
    if (overtaken) this.listener.overtook?.();
  }
}

/** Saves everything at once that is unsaved on this page, and puts it aside in case the page is gone first. */
export function leaveAll(): void {
  for (const autosave of live) autosave.leave();
}

/** Resolves when everything that was unsaved has been tried. */
export async function flushAll(): Promise<void> {
  await Promise.all([...live].map((autosave) => autosave.flush()));
}

/** Saves whenever the page may be about to go. Phones never say more than that it is hidden. */
export function saveWhenLeaving(page: Pick<Window, 'addEventListener'>, document: Pick<Document, 'addEventListener'>): void {
  page.addEventListener('pagehide', leaveAll);
  document.addEventListener('visibilitychange', leaveAll);
  document.addEventListener('freeze', leaveAll);
}
