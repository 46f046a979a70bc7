import { asStoreError } from '../store-error.ts';
import { report } from '../save-states.ts';
import { followProgress, markActivity } from './progress-record.ts';

/** `<activity-done>` around a tick box whose value is the activity's id. Hidden without script and while locked. */
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
    try {
      await markActivity(box.value, box.checked);
      report(this, undefined);
    } catch (error) {
      // A tick that isn't kept must not look as if it were.
      box.checked = !box.checked;
      report(this, asStoreError(error).problem);
    }
  }
}
