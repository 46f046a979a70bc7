import { progressWords } from '../../i18n/en-workbook.ts';
import { asStoreError } from '../store-error.ts';
import { report } from '../save-states.ts';
import { followProgress, markActivity } from './progress-record.ts';

/** Puts a tick box after each activity of a lesson: "I have done this". It has no use without script, so the page has none. */
export function addTickBoxes(): void {
  for (const activity of document.querySelectorAll('.activity')) {
    const title = activity.previousElementSibling;
    if (!title?.id) continue;
    const element = document.createElement('activity-done');
    element.className = 'no-print';
    element.hidden = true;
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = title.id;
    // Out of its place in the page it must still say what was done.
    box.setAttribute('aria-describedby', title.id);
    const label = document.createElement('label');
    label.append(box, progressWords.done);
    element.append(label);
    activity.append(element);
  }
}

/** `<activity-done>` around a tick box whose value is the activity's id. Hidden while the workbook is locked. */
export class ActivityDone extends HTMLElement {
  private connected: AbortController | undefined;

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    this.connected = new AbortController();
    const { signal } = this.connected;
    followProgress((progress) => {
      this.hidden = progress === undefined;
      box.checked = progress !== undefined && Object.hasOwn(progress, box.value);
    }, signal);
    box.addEventListener('change', () => void this.mark(box), { signal });
  }

  disconnectedCallback(): void {
    this.connected?.abort();
  }

  private async mark(box: HTMLInputElement): Promise<void> {
    this.setAttribute('aria-busy', 'true');
    try {
      await markActivity(box.value, box.checked);
      report(this, undefined);
    } catch (error) {
      // A tick that isn't kept must not look as if it were.
      box.checked = !box.checked;
      report(this, asStoreError(error).problem);
    }
    this.removeAttribute('aria-busy');
  }
}
