import { quickExitWords as t } from '../i18n/en-quick-exit.ts';

/** How many times Shift is pressed to leave. */
const PRESSES = 3;
/** How long after a press the next one still counts, in milliseconds (GOV.UK: five seconds). */
const PATIENCE = 5000;

/** Upgrades the link on the page: it takes the place of this page in the history, and listens for Shift. */
class QuickExit extends HTMLElement {
  private presses = 0;
  private alone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.prepare();
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    addEventListener('keydown', (event) => {
      this.alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      // Whoever goes on typing doesn't mean to leave.
      if (!this.alone) this.forget();
    });
    addEventListener('keyup', (event) => {
      if (event.key === 'Shift' && this.alone) this.count();
    });
    // A page that comes back from the browser's memory must not come back empty.
    addEventListener('pageshow', () => {
      document.documentElement.classList.remove('leaving');
    });
  }

  /** Adds what is of use only with script: the hint about the key, and the place to say how many presses are left. */
  private prepare(): void {
    if (this.childElementCount > 1) return;
    const hint = document.createElement('span');
    hint.className = 'quick-exit-hint';
    hint.textContent = t.hint;
    const status = document.createElement('span');
    status.className = 'unseen';
    status.setAttribute('role', 'status');
    this.append(hint, status);
  }

  private count(): void {
    clearTimeout(this.timer);
    this.presses += 1;
    if (this.presses >= PRESSES) {
      this.leave();
      return;
    }
    this.say(t.more(PRESSES - this.presses));
    this.timer = setTimeout(() => {
      this.presses = 0;
      this.say(t.expired);
    }, PATIENCE);
  }

  private forget(): void {
    clearTimeout(this.timer);
    if (this.presses > 0) this.say('');
    this.presses = 0;
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.presses = 0;
    this.say(t.leaving);
    const away = this.querySelector('a')?.href;
    // What stood here goes from view before the other page has come.
    document.documentElement.classList.add('leaving');
    if (away) location.replace(away);
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

/** Upgrades the link, if nothing has done so yet. */
export function defineQuickExit(): void {
  if (!customElements.get('quick-exit')) customElements.define('quick-exit', QuickExit);
}
