import { fill, type words } from '../../i18n/words.ts';
import { countChoices, nameOf, showCounts } from './filter-counts.ts';
import { find } from './find.ts';
import { excerptNodes, fillItem, setText } from './result-item.ts';
import { ResultList } from './result-list.ts';
import type { FoundPage } from './search-client.ts';
import { startForm, readForm, watchForm } from './search-form.ts';
import { SearchRun } from './search-run.ts';
import { formatState } from './search-state.ts';
import { SearchStatus } from './search-status.ts';

/** The phrases that the page hands to its script. */
export type SearchPhrases = Pick<
  typeof words.search,
  'loading' | 'slow' | 'results' | 'result' | 'resultsFor' | 'resultFor' | 'none' | 'noneFor' | 'failed'
>;

const PAGE_SIZE = 10;

/** The search page at work: asks the index for what the form says, and shows what it finds. */
export class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #details: HTMLDetailsElement;
  readonly #run: SearchRun;
  readonly #phrases: SearchPhrases;
  readonly #title = document.title;
  #searching = Promise.resolve();

  constructor(root: HTMLElement) {
    const item = find(find(root, 'template', HTMLTemplateElement).content, 'li', HTMLElement);
    const more = find(root, '.search-more', HTMLElement);
    this.#form = find(root, 'form', HTMLFormElement);
    this.#details = find(root, 'details', HTMLDetailsElement);
    this.#phrases = JSON.parse(this.#form.dataset.phrases ?? '') as SearchPhrases;
    const results = new ResultList(find(root, 'ol', HTMLElement), more, PAGE_SIZE, (page) => this.#draw(page, item));
    const status = new SearchStatus(root, this.#phrases, () => {
      this.#search();
    });
    this.#run = new SearchRun(status, results);

    startForm(this.#form);
    if (Object.keys(readForm(this.#form).filters).length > 0) this.#details.open = true;
    this.#details.addEventListener('toggle', () => void this.#count());
    more.addEventListener('click', () => void this.#run.more());
    watchForm(this.#form, () => {
      this.#search();
    });
    this.#search();
  }

  #search(): void {
    const state = readForm(this.#form);
    const { words: q, filters } = state;
    document.title = q ? `${q} · ${this.#title}` : this.#title;
    if (formatState(state)) {
      this.#searching = this.#run.start(
        (client) => client.search(q, filters),
        (count) => this.#describe(count, q),
      );
    } else {
      this.#searching = Promise.resolve();
      this.#run.stop();
    }
    void this.#count();
  }

  /** Counts cost a file for each filter, so they wait until the filters are looked at, and come after the results. */
  async #count(): Promise<void> {
    const searching = this.#searching;
    await searching;
    if (!this.#details.open || searching !== this.#searching) return;
    await this.#run.attempt(async (client) => {
      await client.counts();
      const counts = await countChoices(client, readForm(this.#form));
      if (searching === this.#searching) showCounts(this.#form, counts);
    });
  }

  #describe(n: number, q: string): string {
    const { none, noneFor, result, resultFor, results, resultsFor } = this.#phrases;
    const [plain, withWords] = n === 0 ? [none, noneFor] : n === 1 ? [result, resultFor] : [results, resultsFor];
    return fill(q ? withWords : plain, { n: n.toLocaleString(document.documentElement.lang), q });
  }

  #draw(page: FoundPage, template: HTMLElement): HTMLElement {
    const item = fillItem(template, page);
    const { summary } = page.meta;
    setText(item, '.excerpt', ...(readForm(this.#form).words || !summary ? excerptNodes(page.excerpt) : [summary]));
    setText(item, '.part', nameOf(this.#form, 'part', page.filters.part?.[0]));
    return item;
  }
}
