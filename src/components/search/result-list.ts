import type { Found, FoundPage, SearchClient } from './search-client.ts';

/** How many results are drawn as soon as they are there, before the rest of their page. */
const FIRST = 5;

/** A list of what was found, and the button that brings more of it. */
export class ResultList {
  readonly #list: Element;
  readonly #button: HTMLElement;
  readonly #pageSize: number;
  readonly #draw: (page: FoundPage) => Element;
  #source: { client: SearchClient; found: Found; busy: boolean } | undefined;

  constructor(list: Element, button: HTMLElement, pageSize: number, draw: (page: FoundPage) => Element) {
    this.#list = list;
    this.#button = button;
    this.#pageSize = pageSize;
    this.#draw = draw;
  }

  /** Shows the first few of new results in the place of the old ones. */
  async begin(client: SearchClient, found: Found): Promise<void> {
    this.#source?.client.forget(this.#source.found);
    this.#source = { client, found, busy: false };
    await this.#add(0, FIRST);
  }

  /** Adds the rest of the page, or the next page, and returns the first new result. */
  async more(): Promise<Element | undefined> {
    const from = this.#list.childElementCount;
    return this.#add(from, from - (from % this.#pageSize) + this.#pageSize);
  }

  /** Empties the list, and drops what is still on its way to it. */
  clear(): void {
    this.#source = undefined;
    this.#list.replaceChildren();
    this.#button.hidden = true;
  }

  /** What other results have overtaken is dropped. A second press on the button waits for the first. */
  async #add(from: number, to: number): Promise<Element | undefined> {
    const source = this.#source;
    if (!source || source.busy) return undefined;
    source.busy = true;
    const { client, found } = source;
    const pages = await Promise.all(found.keys.slice(from, to).map((key) => client.page(key)));
    if (this.#source !== source) return undefined;
    source.busy = false;
    const items = pages.map(this.#draw);
    if (from === 0) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#button.hidden = to % this.#pageSize > 0 || to >= found.keys.length;
    return items[0];
  }
}
