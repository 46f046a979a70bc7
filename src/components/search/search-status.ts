import { find } from './find.ts';

/** What is said while the index is being asked. The page hands it to its script. */
export type WaitingPhrases = Record<'loading' | 'slow' | 'failed', string>;

/** An answer that comes sooner needs no word before it. */
const LOADING_MS = 400;
const SLOW_MS = 4000;

/** Says how a search stands, in the page's one live region, and shows what helps if nothing was found or reached. */
export class SearchStatus {
  readonly #line: HTMLElement;
  readonly #none: HTMLElement;
  readonly #failed: HTMLElement;
  readonly #phrases: WaitingPhrases;
  #timers: number[] = [];

  constructor(root: HTMLElement, phrases: WaitingPhrases, retry: () => void) {
    this.#line = find(root, '[role=status]', HTMLElement);
    this.#none = find(root, '.search-none', HTMLElement);
    this.#failed = find(root, '.search-failed', HTMLElement);
    this.#phrases = phrases;
    find(this.#failed, 'button', HTMLElement).addEventListener('click', retry);
  }

  /** What was said last stays until the wait is worth a word. */
  waiting(): void {
    this.#end();
    const after = (ms: number, phrase: string) =>
      window.setTimeout(() => {
        this.#say(phrase);
      }, ms);
    this.#timers = [after(LOADING_MS, this.#phrases.loading), after(SLOW_MS, this.#phrases.slow)];
  }

  found(phrase: string, count: number): void {
    this.#end();
    this.#say(phrase);
    this.#none.hidden = count > 0;
  }

  failed(): void {
    this.#end();
    this.#say(this.#phrases.failed);
    this.#failed.hidden = false;
  }

  clear(phrase = ''): void {
    this.#end();
    this.#say(phrase);
  }

  #end(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#none.hidden = true;
    this.#failed.hidden = true;
  }

  /** Saying the same twice would have it read out twice. */
  #say(phrase: string): void {
    if (this.#line.textContent !== phrase) this.#line.textContent = phrase;
  }
}
