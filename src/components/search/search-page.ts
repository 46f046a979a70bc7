import { countChoices, nameOf, showCounts } from './filter-counts.ts';
import { find } from './find.ts';
import { excerptNodes, fillItem, setText } from './result-item.ts';
import { ResultList } from './result-list.ts';
import { SearchClient, type FoundPage } from './search-client.ts';
import { fillForm, readForm, writeAddress } from './search-form.ts';
import { formatState } from './search-state.ts';
import { SearchStatus } from './search-status.ts';

const PAGE_SIZE = 10;
const TYPING_MS = 250;

/** The search page at work: from the form to the address, from there to the index, and what it finds to the page. */
export class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #details: HTMLDetailsElement;
  readonly #status: SearchStatus;
  readonly #results: ResultList;
  readonly #title = document.title;
  #client: SearchClient | undefined;
  #typing = 0;
  /** Counts searches: what comes late from an older one is dropped. */
  #turn = 0;
  /** Whether the next letter begins a new step for the back button. A word that is being typed is one step. */
  #settled = true;

  constructor(root: HTMLElement & { thread?: Worker }) {
    this.#client = new SearchClient(root.thread);
    const more = find(root, '.search-more', HTMLElement);
    const item = find(find(root, 'template', HTMLTemplateElement).content, 'li', HTMLElement);
    this.#form = find(root, 'form', HTMLFormElement);
    this.#form.hidden = false;
    this.#details = find(root, 'details', HTMLDetailsElement);
    this.#status = new SearchStatus(root);
    this.#results = new ResultList(find(root, 'ol', HTMLElement), more, PAGE_SIZE, (page) => this.#draw(page, item));

    this.#form.addEventListener('focusin', () => (this.#client ??= new SearchClient()), { once: true });
    this.#form.addEventListener('input', ({ target }) => {
      clearTimeout(this.#typing);
      if (target instanceof HTMLSelectElement) this.#commit(true, true);
      else this.#typing = window.setTimeout(() => { this.#commit(this.#settled, false); }, TYPING_MS);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#commit(this.#settled, true);
    });
    this.#details.addEventListener('toggle', () => void this.#count());
    more.addEventListener('click', () => void this.#more());
    find(root, '.search-failed button', HTMLElement).addEventListener('click', () => void this.#search());
    addEventListener('popstate', () => { this.#restore(); });
    this.#restore();
  }

  #restore(): void {
    fillForm(this.#form);
    this.#settled = true;
    void this.#search();
  }

  #commit(step: boolean, settled: boolean): void {
    writeAddress(readForm(this.#form), step);
    this.#settled = settled;
    void this.#search();
  }

  async #search(): Promise<void> {
    const state = readForm(this.#form);
    const turn = (this.#turn += 1);
    document.title = state.words ? `${state.words} · ${this.#title}` : this.#title;
    if (formatState(state)) {
      this.#status.waiting();
      await this.#attempt(async (client) => {
        const found = await client.search(state.words, state.filters);
        if (turn !== this.#turn) { client.forget(found); return; }
        await this.#results.begin(client, found);
        if (turn !== this.#turn) return;
        this.#status.found(found.keys.length, state.words);
        await this.#results.more();
      });
    } else {
      this.#results.clear();
      this.#status.clear();
    }
    await this.#count();
  }

  async #more(): Promise<void> {
    this.#status.waiting();
    await this.#attempt(async () => {
      const first = await this.#results.more();
      this.#status.again();
      first?.querySelector('a')?.focus();
    });
  }

  /** Counts cost a file for each filter, so they wait until the filters are looked at. */
  async #count(): Promise<void> {
    const turn = this.#turn;
    if (!this.#details.open) return;
    await this.#attempt(async (client) => {
      await client.counts();
      const counts = await countChoices(client, readForm(this.#form));
      if (turn === this.#turn) showCounts(this.#form, counts);
    });
  }

  /** After a failure the next attempt begins afresh. */
  async #attempt(work: (client: SearchClient) => Promise<void>): Promise<void> {
    const client = (this.#client ??= new SearchClient());
    try {
      await work(client);
    } catch {
      if (this.#client !== client) return;
      client.close();
      this.#client = undefined;
      this.#status.failed();
    }
  }

  #draw(page: FoundPage, template: HTMLElement): HTMLElement {
    const item = fillItem(template, page);
    const summary = page.meta.summary;
    setText(item, '.excerpt', ...(readForm(this.#form).words || !summary ? excerptNodes(page.excerpt) : [summary]));
    setText(item, '.part', nameOf(this.#form, 'part', page.filters.part?.[0]));
    return item;
  }
}
