import { progressWords } from '../../i18n/en-workbook.ts';
import { announce } from '../save-states.ts';
import { followProgress } from './progress-record.ts';

/** Says so after the last activity of a lesson, once every one is ticked, and leads to where the whole course stands. */
export function celebrateSession(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('activity-done input')];
  const workbook = document.querySelector<HTMLAnchorElement>('workbook-status a')?.href;
  const last = boxes.at(-1)?.closest('activity-done');
  if (!last || workbook === undefined) return;
  const words = document.createElement('p');
  words.className = 'note no-print';
  words.hidden = true;
  const link = document.createElement('a');
  link.href = workbook;
  link.textContent = progressWords.whereYouAre;
  words.append(progressWords.sessionDone, ' ', link);
  last.after(words);
  let before: boolean | undefined;
  followProgress((progress = {}) => {
    const done = boxes.every(({ value }) => Object.hasOwn(progress, value));
    // What was done before this visit is no news.
    if (done && before === false) announce(progressWords.sessionDone);
    before = done;
    words.hidden = !done;
  }, new AbortController().signal);
}
