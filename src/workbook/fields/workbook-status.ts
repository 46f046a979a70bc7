import type { SaveState } from '../autosave.ts';
import { openStore } from '../open-store.ts';
import { watchAnnouncements, watchStates } from '../save-states.ts';
import { stateWords } from './answer-field.ts';
import { firstUseNotice } from './notice.ts';
import { unlockForm } from './unlock-form.ts';

/**
 * `<workbook-status>`: the one place of a page that says aloud how saving stands. It is sparing: a problem at once, and
 * "Saved" only after the first save and when a problem is over. At first use it says what to know; while the workbook is
 * locked, it can be unlocked here.
 */
export class WorkbookStatus extends HTMLElement {
  private readonly line = document.createElement('p');
  private shown: SaveState | undefined;
  private saving = false;

  connectedCallback(): void {
    this.line.setAttribute('role', 'status');
    this.append(this.line);
    const notice = firstUseNotice(this.dataset.device ?? '', this);
    if (notice) this.prepend(notice);
    watchStates((gravest) => {
      this.turn(gravest);
    });
    watchAnnouncements((words) => {
      this.say(words);
    });
    void openStore().then((store) => {
      const form = unlockForm(store.lock);
      this.append(form);
      const see = () => {
        form.hidden = store.lock.state !== 'locked';
        if (!form.hidden) this.turn('locked');
      };
      store.lock.watch(see);
      see();
      if (store.place === 'memory') this.turn('kept-open');
    });
  }

  private turn(state: SaveState | undefined): void {
    if (state === 'saving') this.saving = true;
    if (state === undefined || state === 'saving' || state === this.shown) return;
    // What was saved before this visit is no news.
    if (state === 'saved' && !this.saving && this.shown === undefined) return;
    this.shown = state;
    this.dataset.state = state;
    this.say(stateWords(state, false));
  }

  private say(words: string): void {
    this.line.textContent = words;
  }
}
