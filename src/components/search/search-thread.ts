import type { Begin, Request } from './search-messages.ts';

declare global {
  interface HTMLElementTagNameMap {
    'search-thread': SearchThread;
  }
}

const BUNDLE = `${import.meta.env.BASE_URL}pagefind/`;
const ENTRY = 'pagefind-entry.json';

/**
 * The place in a page that the thread to search with comes from. Its script stands in the page itself, so that nothing
 * has to be fetched before the thread. So it may share no module with another script: that would be a file to fetch.
 */
export class SearchThread extends HTMLElement {
  #idle = true;
  #ready: Worker | undefined;

  /** On the search page: shows the form, and gets a thread ready as soon as somebody searches or is about to. */
  connectedCallback(): void {
    const words = this.closest('site-search')?.querySelector('input');
    if (!words?.form) return;
    words.value = new URLSearchParams(location.search).get('q') ?? '';
    words.form.hidden = false;
    if (location.search) this.#prepare();
    for (const use of ['focusin', 'pointerdown']) {
      words.form.addEventListener(use, () => {
        this.#prepare();
      });
    }
  }

  /** Hands over a thread. The next call gives another. */
  take(): Worker {
    const thread = this.#ready ?? startThread();
    this.#idle = false;
    this.#ready = undefined;
    return thread;
  }

  #prepare(): void {
    if (!this.#idle) return;
    this.#idle = false;
    this.#ready = startThread();
    this.#ready.onerror = () => (this.#ready = undefined);
  }
}
customElements.define('search-thread', SearchThread);

/** Starts a thread, and asks at the same time for the files that it will need first. */
function startThread(): Worker {
  const thread = new Worker(new URL('./search-worker.ts', import.meta.url));
  const language = document.documentElement.lang.toLowerCase();
  const wasm = `wasm.${language}.pagefind`;
  const hand = (file: string, body: ArrayBuffer | undefined) => {
    thread.postMessage({ file, body } satisfies Request, body ? [body] : []);
  };
  thread.postMessage({ language, early: [wasm, ENTRY] } satisfies Begin);
  void get(wasm).then((body) => {
    hand(wasm, body);
  });
  void get(ENTRY).then(async (body) => {
    const meta = metaOf(body, language);
    if (meta) thread.postMessage({ early: [meta] } satisfies Request);
    hand(ENTRY, body);
    if (meta) hand(meta, await get(meta));
  });
  return thread;
}

/** A file of Pagefind's folder, or nothing: the thread then asks for it again, and tells if it can't be had. */
async function get(file: string): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(BUNDLE + file, { cache: file === ENTRY ? 'no-cache' : 'default' });
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

/** The file that describes the index of a language. */
function metaOf(entry: ArrayBuffer | undefined, language: string): string | undefined {
  try {
    const { languages } = JSON.parse(new TextDecoder().decode(entry)) as { languages: Partial<Record<string, { hash: string }>> };
    return languages[language] && `pagefind.${languages[language].hash}.pf_meta`;
  } catch {
    return undefined;
  }
}
