import { offlineWords } from '../i18n/en-offline.ts';
import { fill } from '../i18n/words.ts';
import { BASE } from './caches.ts';
import type { Hello, KeepAnswer, KeepOrder } from './copy-news.ts';
import { listKept, removeKept } from './kept.ts';
import { dayInWords, sizeInWords } from './sizes.ts';

const t = offlineWords.keep;
/** How long the service worker may say nothing, in milliseconds, before it is taken for stopped. */
const SILENCE = 60_000;

/** "Keep this for offline", opened: how much it is, what has been kept, how to remove it. */
class KeepPanel {
  private readonly place: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly panel = document.createElement('div');
  private readonly status = document.createElement('p');
  private readonly choices = document.createElement('p');
  private readonly id = location.pathname;

  constructor(place: HTMLElement, button: HTMLButtonElement) {
    this.place = place;
    this.button = button;
    this.panel.className = 'note';
    Object.assign(this.choices.style, { display: 'flex', flexWrap: 'wrap', gap: '0.6rem', marginBlock: '0.8rem' });
    this.status.setAttribute('role', 'status');
    this.panel.append(this.status, this.choices, listLink());
    this.place.append(this.panel);
    button.setAttribute('aria-expanded', 'true');
    button.addEventListener('click', () => {
      this.panel.hidden = !this.panel.hidden;
      button.setAttribute('aria-expanded', String(!this.panel.hidden));
    });
    void this.show();
  }

  private async show(said?: string): Promise<void> {
    const kept = (await listKept()).find(({ id }) => id === this.id);
    const [text = 0, pictures = 0] = (this.place.dataset.bytes ?? '').split(' ').map(Number);
    const count = Number(this.place.dataset.pages ?? 1);
    this.status.textContent =
      said ??
      (kept ? fill(t.saved, { day: dayInWords(kept.saved) }) : [count > 1 ? fill(t.pages, { n: count }) : '', t.why].join(' ').trim());
    this.choices.replaceChildren(
      ...(kept
        ? [
            this.choice(fill(t.renew, { size: sizeInWords(kept.pictures ? text + pictures : text) }), () => this.save(kept.pictures)),
            this.choice(t.remove, () => this.remove()),
          ]
        : [
            this.choice(fill(t.text, { size: sizeInWords(text) }), () => this.save(false)),
            ...(pictures > 0 ? [this.choice(fill(t.pictures, { size: sizeInWords(text + pictures) }), () => this.save(true))] : []),
          ]),
    );
  }

  private async save(pictures: boolean): Promise<void> {
    for (const button of this.choices.querySelectorAll('button')) button.disabled = true;
    // Older browsers lack it; the copy is kept all the same.
    await (navigator as { storage?: Partial<StorageManager> }).storage?.persist?.().catch(() => false);
    const answer = await order({ id: this.id, title: this.title(), part: this.place.dataset.part, pictures }, ({ done, all }) => {
      this.status.textContent = fill(t.saving, { done, all });
    });
    await this.show('failed' in answer ? t[answer.failed] : fill(t.saved, { day: dayInWords(answer.saved) }));
    this.button.focus();
  }

  private async remove(): Promise<void> {
    await removeKept(this.id);
    await this.show(t.removed);
    this.button.focus();
  }

  private title(): string {
    return document.querySelector('h1')?.textContent.trim() || document.title;
  }

  private choice(text: string, act: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = text;
    button.addEventListener('click', () => void act());
    return button;
  }
}

/** Hands the work to the service worker, which goes on if the page is left. Without an answer for long, it has failed. */
function order(
  keep: KeepOrder,
  onProgress: (progress: { done: number; all: number }) => void,
): Promise<Exclude<KeepAnswer, { done: number }>> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        resolve({ failed: 'network' });
      }, SILENCE);
    };
    port1.onmessage = ({ data }) => {
      const answer = data as KeepAnswer;
      wait();
      if ('done' in answer) {
        onProgress(answer);
        return;
      }
      clearTimeout(timer);
      resolve(answer);
    };
    wait();
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ keep } satisfies Hello, [port2]));
  });
}

function listLink(): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = `${BASE}offline/`;
  link.textContent = t.list;
  line.append(link);
  return line;
}

for (const place of document.querySelectorAll<HTMLElement>('keep-offline')) {
  const button = place.querySelector('button');
  if (button) new KeepPanel(place, button);
}
