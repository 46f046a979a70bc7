import type { Found, FoundPage, SearchClient } from './search-client.ts';

/** How many results are drawn as soon as they are there, before the rest of their page. */
const FIRST = 5;

/** A list of what was found, and the button that brings more of it. */
export class ResultList {
  readonly #list: Element;
  readonly #more: HTMLElement;
  readonly #pageSize: number;
  readonly #draw: (page: FoundPage) => Element;
  #source: { client: SearchClient; found: Found } | undefined;

  constructor(list: Element, more: HTMLElement, pageSize: number, draw: (page: FoundPage) => Element) {
    this.#list = list;
    this.#more = more;
    this.#pageSize = pageSize;
    this.#draw = draw;
  }

  /** Shows the first few of new results in the place of the old ones. */
  async begin(client: SearchClient, found: Found): Promise<void> {
    this.#source?.client.forget(this.#source.found);
    this.#source = { client, found };
    await this.#add(0, FIRST);
  }

  /** Adds the rest of the page, or the next page, and returns the first new result. */
  async more(): Promise<Element | undefined> {
    const from = this.#list.childElementCount;
    return this.#add(from, from - (from % this.#pageSize) + this.#pageSize);
  }

  clear(): void {
    this.#source = undefined;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** Results that were overtaken by others while they loaded are dropped. */
  async #add(from: number, to: number): Promise<Element | undefined> {
    const source = this.#source;
    if (!source) return undefined;
    const { client, found: { keys } } = source;
    const pages = await Promise.all(keys.slice(from, to).map((key) => client.page(key)));
    if (this.#source !== source) return undefined;
    const items = pages.map(this.#draw);
    if (from === 0) this.#list.replaceChildren();
    this.#list.append(...items);
    this.#more.hidden = to >= keys.length || to % this.#pageSize > 0;
    return items[0];
  }
}
