import { fieldWords } from '../../i18n/en-workbook.ts';
import { Autosave, type SaveState } from '../autosave.ts';
import { openStore } from '../open-store.ts';
import type { SavedVersion, Store, WorkbookRecord } from '../records.ts';
import { announce, report } from '../save-states.ts';
import { loadAnswers } from './answers.ts';
import { EarlierVersions } from './earlier.ts';
import { growWithWords } from './grow.ts';
import { mergeTyped } from './merge.ts';

/**
 * `<answer-field>` around a label with a textarea: keeps what is written in the workbook, and says under it whether it is
 * saved. One class, since all of it turns on who may change the words now: the person, the store, or another tab.
 */
export class AnswerField extends HTMLElement {
  private field!: HTMLTextAreaElement;
  private autosave!: Autosave;
  private earlier!: EarlierVersions;
  private readonly line = document.createElement('p');
  private grow!: () => void;
  private starting: Promise<Store> | undefined;
  private connected: AbortController | undefined;
  private composing = false;
  /** Came from another tab while the person was in the field. */
  private waiting: WorkbookRecord | undefined;
  /** Something to know about this field until the page closes. */
  private note = '';

  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (!field) return;
    this.field = field;
    // Some browsers bring back what stood in a field before a reload: only the workbook may, which may be locked.
    field.autocomplete = 'off';
    this.grow = growWithWords(field);
    this.autosave = new Autosave(field.id, 'answer', () => this.start(), {
      state: (state) => {
        this.show(state);
      },
      overtook: () => {
        this.remark(fieldWords.otherTab);
      },
    });
    this.querySelector('.earlier')?.remove();
    this.earlier = new EarlierVersions({
      versions: async () => (await this.start()).versions(field.id),
      bringBack: (version) => void this.bringBack(version),
    });
    this.line.className = 'answer-state quiet no-print';
    this.append(this.line, this.earlier.element);
    this.listen(field);
    // Typed before this script came.
    if (field.value !== field.defaultValue) this.autosave.write(field.value);
    else this.startQuietly();
  }

  disconnectedCallback(): void {
    this.connected?.abort();
    this.autosave.end();
    report(this, undefined);
  }

  private listen(field: HTMLTextAreaElement): void {
    this.connected = new AbortController();
    const { signal } = this.connected;
    const on = (type: string, act: () => void) => {
      field.addEventListener(type, act, { signal });
    };
    on('input', () => {
      this.autosave.write(field.value);
    });
    on('compositionstart', () => {
      this.composing = true;
    });
    on('compositionend', () => {
      this.composing = false;
    });
    on('blur', () => {
      if (this.waiting) this.take(this.waiting);
      void this.countVersions();
    });
    void openStore().then((store) => {
      const stops = [store.watch(this.hear.bind(this)), store.lock.watch(this.restart.bind(this))];
      signal.addEventListener('abort', () => {
        for (const stop of stops) stop();
      });
    });
  }

  /** Reads what is kept, once; again if that failed. */
  private start(): Promise<Store> {
    this.starting ??= this.read().catch((error: unknown) => {
      this.starting = undefined;
      throw error;
    });
    return this.starting;
  }

  /** Whatever is wrong shows when something is to be saved; a locked workbook shows at once. */
  private startQuietly(): void {
    this.start().catch(() => undefined);
  }

  private async read(): Promise<Store> {
    const store = await openStore();
    if (store.lock.state === 'locked' && this.autosave.unsaved === undefined) this.close();
    const { records, versions } = await loadAnswers();
    // Changing words while a letter is being composed (Pinyin, accents, dictation) would break it.
    while (this.composing)
      await new Promise((resolve) => {
        this.field.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
      });
    const kept = records.get(this.field.id);
    this.field.readOnly = false;
    this.earlier.count(versions.get(this.field.id) ?? 0);
    if (this.autosave.unsaved === undefined) {
      this.set(kept?.value ?? '');
      this.show(store.place === 'memory' ? 'kept-open' : kept?.value ? 'saved' : undefined);
    } else if (kept && !this.autosave.startedFrom(kept)) this.join(kept.value);
    this.autosave.startFrom(kept);
    return store;
  }

  /** The workbook was locked or unlocked. */
  private restart(): void {
    this.starting = undefined;
    if (this.autosave.unsaved === undefined) this.startQuietly();
    else void this.autosave.flush();
  }

  /** Shows nothing while it is locked, and takes nothing in that could not be saved. */
  private close(): void {
    this.set('');
    this.field.readOnly = true;
    this.earlier.count(0);
    this.show('locked');
  }

  /** Puts what is kept before what was typed, with the cursor where it was. */
  private join(kept: string): void {
    const { value, selectionStart, selectionEnd } = this.field;
    const joined = mergeTyped(kept, value);
    const moved = joined.length - value.length;
    this.set(joined);
    if (moved > 0) this.field.setSelectionRange(selectionStart + moved, selectionEnd + moved);
    this.autosave.write(joined);
  }

  private hear(change: WorkbookRecord | { id: string; removed: true }): void {
    if (change.id !== this.field.id || !this.starting) return;
    const editing = this.composing || this.autosave.unsaved !== undefined || (document.hasFocus() && document.activeElement === this.field);
    if ('removed' in change) {
      if (!editing) this.empty();
    } else if (editing) this.waiting = change;
    else this.take(change);
  }

  private take(record: WorkbookRecord): void {
    this.waiting = undefined;
    if (!this.autosave.takes(record)) return;
    this.set(record.value);
    this.show(record.value ? 'saved' : undefined);
    void this.countVersions();
  }

  /** Deleted in another place. */
  private empty(): void {
    this.autosave.startFrom(undefined);
    this.set('');
    this.earlier.count(0);
    this.show(undefined);
  }

  private async bringBack(version: SavedVersion): Promise<void> {
    const store = await this.start();
    await this.autosave.flush();
    await store.keepVersion(this.field.id);
    this.set(version.value);
    this.autosave.write(version.value);
    await this.autosave.flush();
    this.remark(fieldWords.broughtBack);
    this.field.focus();
  }

  private async countVersions(): Promise<void> {
    const store = await this.start().catch(() => undefined);
    if (store && store.lock.state !== 'locked') this.earlier.count((await store.versionCounts()).get(this.field.id) ?? 0);
  }

  private set(value: string): void {
    if (this.field.value !== value) this.field.value = value;
    this.grow();
  }

  private show(state: SaveState | undefined): void {
    const words = state === undefined ? '' : stateWords(state, this.autosave.unsaved !== undefined);
    const whole = this.note && (state === 'saved' || state === 'saving') ? `${words}. ${this.note}` : words;
    if (this.line.textContent !== whole) this.line.textContent = whole;
    this.line.dataset.state = state ?? '';
    report(this, state);
  }

  private remark(note: string): void {
    this.note = note;
    announce(note);
    this.show('saved');
    void this.countVersions();
  }
}

/** The words for a state. */
export function stateWords(state: SaveState, unsaved: boolean): string {
  if (state === 'kept-open') return fieldWords.refused;
  return state === 'locked' && unsaved ? fieldWords.lockedUnsaved : fieldWords[state];
}
