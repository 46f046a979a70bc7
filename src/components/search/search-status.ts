import { fill, type words } from '../../i18n/words.ts';
import { find } from './find.ts';

/** The phrases that the page hands to its script. */
export type Phrases = Pick<
  typeof words.search,
  'loading' | 'slow' | 'results' | 'result' | 'resultsFor' | 'resultFor' | 'none' | 'noneFor' | 'failed'
>;

/** An answer that comes sooner needs no word before it. */
const LOADING_MS = 400;
const SLOW_MS = 4000;

/** Says how a search stands, in the page's one live region, and shows what helps if nothing was found or reached. */
export class SearchStatus {
  readonly #line: HTMLElement;
  readonly #none: HTMLElement;
  readonly #failed: HTMLElement;
  readonly #phrases: Phrases;
  #found = '';
  #timers: number[] = [];

  constructor(root: HTMLElement) {
    this.#line = find(root, '[role=status]', HTMLElement);
    this.#none = find(root, '.search-none', HTMLElement);
    this.#failed = find(root, '.search-failed', HTMLElement);
    this.#phrases = JSON.parse(root.dataset.phrases ?? '') as Phrases;
  }

  /** What was said before stays until there is something to say. */
  waiting(): void {
    this.#stop();
    this.#timers = [
      window.setTimeout(() => (this.#line.textContent = this.#phrases.loading), LOADING_MS),
      window.setTimeout(() => (this.#line.textContent = this.#phrases.slow), SLOW_MS),
    ];
  }

  found(n: number, q: string): void {
    const { none, noneFor, result, resultFor, results, resultsFor } = this.#phrases;
    const [plain, withWords] = n === 0 ? [none, noneFor] : n === 1 ? [result, resultFor] : [results, resultsFor];
    this.#found = fill(q ? withWords : plain, { n, q });
    this.again();
    this.#none.hidden = n > 0;
  }

  /** Says once more what was found, after a wait for more of it. */
  again(): void {
    this.#say(this.#found);
  }

  failed(): void {
    this.#say(this.#phrases.failed);
    this.#failed.hidden = false;
  }

  clear(): void {
    this.#say('');
  }

  #say(phrase: string): void {
    this.#stop();
    this.#line.textContent = phrase;
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#none.hidden = true;
    this.#failed.hidden = true;
  }
}
