import { SUMMARY } from './card-facts.ts';
import { fillItem, setText } from './result-item.ts';
import { ResultList } from './result-list.ts';
import type { FoundPage } from './search-client.ts';
import { SearchRun } from './search-run.ts';
import type { SearchState, Sort } from './search-state.ts';
import type { SearchStatus } from './search-status.ts';

/** How many cards come at a time. */
const PAGE_SIZE = 20;
/** By the sort keys that the pages of entries carry. */
const ORDERS: Record<Sort, object> = { title: { title: 'asc' }, short: { minutes: 'asc' }, year: { year: 'desc' } };

/** What a list holds as a whole: the part of the site it belongs to, and its own order by the pages' sort keys. */
export interface WholeList {
  part: string;
  order: object;
}

/** Finds entries of a list whose pages are more than one, and shows them in its place. */
export class ListSearch {
  readonly #run: SearchRun;
  readonly #whole: WholeList;

  constructor(list: Element, button: HTMLElement, card: Element, status: SearchStatus, whole: WholeList) {
    this.#whole = whole;
    this.#run = new SearchRun(status, new ResultList(list, button, PAGE_SIZE, (page) => draw(page, card)));
    button.addEventListener('click', () => void this.#run.more());
  }

  show({ words, filters, sort }: SearchState, describe: (count: number) => string): Promise<void> {
    const { part, order: own } = this.#whole;
    const order = sort ? ORDERS[sort] : own;
    return this.#run.start((client) => client.search(words, { part, ...filters }, order), describe);
  }

  stop(): void {
    this.#run.stop();
  }
}

/** The same card as the list's own. */
function draw(page: FoundPage, card: Element): Element {
  const item = fillItem(card, page);
  setText(item, SUMMARY, page.meta.summary ?? '');
  setText(item, '.quiet', page.meta.about ?? '');
  return item;
}
