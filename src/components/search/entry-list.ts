import { fill } from '../../i18n/words.ts';
import { readCard, type Card } from './card-facts.ts';
import { find } from './find.ts';
import { arrange } from './list-filter.ts';
import type { ListSearch } from './list-search.ts';
import { startForm, readForm, watchForm } from './search-form.ts';
import { formatState, parseState, type SearchState } from './search-state.ts';
import { SearchStatus, type WaitingPhrases } from './search-status.ts';

/** The phrases that a list hands to its script. */
export type ListPhrases = WaitingPhrases & Record<'shown', string>;

/** A list of case studies or evidence entries at work: shows those that fit the form, in the order it asks for. */
export class EntryList {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #list: HTMLElement;
  readonly #status: SearchStatus;
  readonly #phrases: ListPhrases;
  readonly #cards: readonly Card[];
  /** What the status line says of the whole list. */
  readonly #whole: string;
  #search: ListSearch | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = find(root, 'form', HTMLFormElement);
    this.#list = find(root, '.cards', HTMLElement);
    this.#phrases = JSON.parse(this.#form.dataset.phrases ?? '') as ListPhrases;
    this.#cards = [...this.#list.querySelectorAll<HTMLElement>(':scope > li')].map(readCard);
    this.#whole = find(root, '[role=status]', HTMLElement).textContent;
    this.#status = new SearchStatus(root, this.#phrases, () => void this.#update());

    startForm(this.#form);
    if (formatState(readForm(this.#form))) find(this.#form, 'details', HTMLDetailsElement).open = true;
    watchForm(this.#form, () => void this.#update());
    void this.#update();
  }

  async #update(): Promise<void> {
    const state = readForm(this.#form);
    const isWhole = formatState(state) === '';
    for (const paging of this.#root.querySelectorAll<HTMLElement>('.list-dense, .pager')) paging.hidden = !isWhole;
    if (isWhole) this.#showWhole();
    else if (this.#form.dataset.complete === 'true') this.#showFitting(state);
    else await this.#find();
  }

  #showWhole(): void {
    this.#search?.stop();
    this.#list.replaceChildren(...this.#cards.map(({ element }) => element));
    this.#status.clear(this.#whole);
  }

  #showFitting(state: SearchState): void {
    const fitting = arrange(this.#cards, state);
    this.#list.replaceChildren(...fitting.map(({ element }) => element));
    this.#status.found(this.#describe(fitting.length), fitting.length);
  }

  /** The rest of the list stands on other pages. The search index knows them all. */
  async #find(): Promise<void> {
    try {
      this.#search ??= await this.#startSearch();
    } catch {
      this.#status.failed();
      return;
    }
    // The form may have changed while the script was on its way.
    const state = readForm(this.#form);
    if (!formatState(state)) return;
    const filters = { ...state.filters, ...this.#fixed() };
    await this.#search.show({ ...state, filters }, (count) => this.#describe(count));
  }

  async #startSearch(): Promise<ListSearch> {
    this.#status.waiting();
    const { ListSearch } = await import('./list-search.ts');
    // A page of rows brings a card along for what is found. On a page of cards the first is as good as any.
    const card = this.#root.querySelector('template')?.content.firstElementChild ?? this.#cards[0]?.element;
    if (!card) throw new Error('A list of several pages has no card.');
    const { part = '', order = '{}' } = this.#form.dataset;
    const whole = { part, order: JSON.parse(order) as object };
    return new ListSearch(this.#list, find(this.#root, '.search-more', HTMLElement), card, this.#status, whole);
  }

  /** What all entries of the list share, written as in an address. */
  #fixed(): SearchState['filters'] {
    const fixed = new FormData(this.#form).get('fixed');
    return parseState(typeof fixed === 'string' ? fixed : '').filters;
  }

  #describe(count: number): string {
    const number = (value: number) => value.toLocaleString(document.documentElement.lang);
    return fill(this.#phrases.shown, { n: number(count), total: number(Number(this.#form.dataset.total)) });
  }
}
