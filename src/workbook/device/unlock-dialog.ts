import { openStore } from '../open-store.ts';
import type { Lock } from '../records.ts';
import { isNoted, putNote } from './small-notes.ts';

/** Asks for the passphrase while the workbook is locked. Whoever only wants to read can go on without it. */
export class UnlockDialog extends HTMLElement {
  connectedCallback(): void {
    void openStore().then(({ lock }) => {
      this.prepare(lock);
      lock.watch(() => {
        this.follow(lock);
      });
      this.follow(lock);
    });
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private follow(lock: Lock): void {
    this.hidden = lock.state !== 'locked';
    if (this.hidden) this.dialog?.close();
    else if (!isNoted('unlockLater')) this.ask();
  }

  private prepare(lock: Lock): void {
    this.querySelector('button')?.addEventListener('click', () => {
      this.ask();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.unlock(lock);
    });
    this.querySelector('[data-later]')?.addEventListener('click', () => {
      this.dialog?.close();
    });
    // However it is closed, it doesn't come up again on the next page by itself.
    this.dialog?.addEventListener('close', () => {
      if (lock.state === 'locked') putNote('unlockLater');
      this.explain('');
    });
    // The page behind this link works without the passphrase.
    this.querySelector('details a')?.addEventListener('click', () => {
      putNote('unlockLater');
    });
  }

  private ask(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
    this.querySelector('input')?.focus();
  }

  private async unlock(lock: Lock): Promise<void> {
    const box = this.querySelector('input');
    const button = this.querySelector<HTMLButtonElement>('[type=submit]');
    if (!box || !button || button.hasAttribute('aria-disabled')) return;
    const label = button.textContent;
    this.explain('');
    if (box.value === '') {
      this.explain(this.dataset.empty ?? '');
      box.focus();
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    button.textContent = this.dataset.opening ?? label;
    const opened = await lock.unlock(box.value).catch(() => false);
    button.removeAttribute('aria-disabled');
    button.textContent = label;
    box.value = '';
    if (!opened) {
      this.explain(this.dataset.wrong ?? '');
      box.focus();
    }
  }

  private explain(problem: string): void {
    const line = this.querySelector('[role=alert]');
    if (line) line.textContent = problem;
    this.querySelector('input')?.setAttribute('aria-invalid', String(problem !== ''));
  }
}
