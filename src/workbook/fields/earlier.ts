import { fieldWords } from '../../i18n/en-workbook.ts';
import type { SavedVersion } from '../records.ts';

/** What the list of earlier versions needs from its field. */
export interface EarlierSource {
  versions(): Promise<SavedVersion[]>;
  bringBack(version: SavedVersion): void;
}

/** A disclosure of earlier versions, closed. It reads them when it is opened. */
export class EarlierVersions {
  readonly element = document.createElement('details');
  private readonly summary = document.createElement('summary');
  private readonly list = document.createElement('ol');
  private readonly source: EarlierSource;

  constructor(source: EarlierSource) {
    this.source = source;
    this.element.className = 'earlier no-print';
    this.element.hidden = true;
    this.list.setAttribute('role', 'list');
    this.element.append(this.summary, this.list);
    this.element.addEventListener('toggle', () => void this.fill());
  }

  /** Shows how many there are; nothing if there are none. */
  count(versions: number): void {
    this.element.hidden = versions === 0;
    this.summary.textContent = fieldWords.earlier(versions);
    void this.fill();
  }

  private async fill(): Promise<void> {
    if (!this.element.open) return;
    const versions = await this.source.versions();
    this.summary.textContent = fieldWords.earlier(versions.length);
    this.list.replaceChildren(...versions.map((version) => this.item(version)));
  }

  private item(version: SavedVersion): HTMLLIElement {
    const when = new Date(version.changed).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    const button = made('button', fieldWords.bringBack);
    button.type = 'button';
    button.className = 'plain-button';
    button.ariaLabel = `${fieldWords.bringBack}: ${when}`;
    button.addEventListener('click', () => {
      this.source.bringBack(version);
    });
    const item = document.createElement('li');
    const about = made('p', `${when}, ${fieldWords.whys[version.why]}`);
    about.className = 'quiet';
    const words = made('p', version.value || fieldWords.emptyVersion);
    words.className = 'earlier-words';
    item.append(about, words, button);
    return item;
  }
}

function made<Name extends 'button' | 'p'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
