import { offlineWords } from '../i18n/en-offline.ts';
import { fill } from '../i18n/words.ts';
import { find } from '../components/search/find.ts';
import { PAGES } from './caches.ts';
import { copiedPages, type CopiedPage } from './copied-pages.ts';
import { SAVER } from '../components/data-saver.ts';
import { listKept, removeKept } from './kept.ts';
import { excerptOf } from './kept-search.ts';
import { dayInWords, sizeInWords } from './sizes.ts';

const t = offlineWords.page;

/** The page that lists what is kept on this device. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    const supported = 'serviceWorker' in navigator && 'caches' in window;
    find(this, supported ? '[data-supported]' : '[data-unsupported]', HTMLElement).hidden = false;
    this.startSaver();
    if (!supported) return;
    const form = find(this, 'form', HTMLFormElement);
    const field = find(form, 'input', HTMLInputElement);
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(field.value.trim());
    });
    find(this, '[data-remove-read]', HTMLButtonElement).addEventListener('click', () => void this.removeRead());
    void this.show();
    if (field.value) void this.search(field.value.trim());
  }

  private startSaver(): void {
    const place = find(this, '[data-saver]', HTMLElement);
    const box = find(place, 'input', HTMLInputElement);
    place.hidden = false;
    box.checked = SAVER.isOn();
    box.addEventListener('change', () => {
      const kept = SAVER.set(box.checked);
      find(place, '[data-saver-said]', HTMLElement).textContent = kept ? '' : offlineWords.saver.failed;
    });
  }

  private async show(): Promise<void> {
    const kept = await listKept();
    const chosen = kept.map((each) => {
      const facts = { n: each.pages.length, size: sizeInWords(each.bytes), day: dayInWords(each.saved) };
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'button plain';
      remove.textContent = fill(t.remove, { title: each.title });
      remove.addEventListener('click', () => void this.removeOne(each.id));
      return row(each.id, each.title, fill(each.pages.length > 1 ? t.itemPages : t.item, facts), remove);
    });
    const pages = await copiedPages([PAGES]);
    this.fillList('chosen', chosen);
    this.fillList(
      'read',
      pages.map((page) => row(page.path, page.title, fill(t.item, { size: sizeInWords(page.bytes), day: dayInWords(page.date) }))),
    );
    find(this, '[data-remove-read]', HTMLButtonElement).hidden = pages.length === 0;
    const all = [...kept, ...pages].reduce((sum, { bytes }) => sum + bytes, 0);
    find(this, '[data-space]', HTMLElement).textContent = fill(t.space, { size: sizeInWords(all) });
  }

  private fillList(name: 'chosen' | 'read', rows: HTMLElement[]): void {
    find(this, `[data-${name}]`, HTMLElement).replaceChildren(...rows);
    find(this, `[data-${name}-none]`, HTMLElement).hidden = rows.length > 0;
  }

  private async removeOne(id: string): Promise<void> {
    await removeKept(id);
    await this.show();
    this.say(t.removed);
  }

  private async removeRead(): Promise<void> {
    await caches.delete(PAGES);
    await this.show();
    this.say(t.removed);
  }

  private async search(words: string): Promise<void> {
    const list = find(this, '[data-found]', HTMLElement);
    list.replaceChildren();
    history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    if (!words) {
      this.say('');
      return;
    }
    this.say(t.searching);
    const found = (await copiedPages()).flatMap((page) => resultOf(page, words));
    list.replaceChildren(...found);
    const phrase = found.length === 0 ? t.none : found.length === 1 ? t.foundOne : t.found;
    this.say(fill(phrase, { n: found.length, q: words }));
  }

  private say(text: string): void {
    find(this, '[data-status]', HTMLElement).textContent = text;
  }
}
customElements.define('kept-pages', KeptPages);

function resultOf(page: CopiedPage, words: string): HTMLElement[] {
  const excerpt = excerptOf(page.text, words);
  return excerpt === undefined ? [] : [row(page.path, page.title, excerpt)];
}

function row(path: string, title: string, about: string, action?: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const facts = document.createElement('span');
  facts.className = 'quiet';
  facts.textContent = about;
  text.append(link, document.createElement('br'), facts);
  item.append(text, ...(action ? [action] : []));
  return item;
}
