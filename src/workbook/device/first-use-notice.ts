import { isNoted, putNote } from './small-notes.ts';

/** Shows the notice until somebody has said that they have read it. */
export class FirstUseNotice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = isNoted('noticeRead');
    this.querySelector('button')?.addEventListener('click', () => {
      putNote('noticeRead');
      this.hidden = true;
      // The button goes with the focus on it: go on where the page begins.
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
  }
}
