import { fieldWords } from '../../i18n/en-workbook.ts';
import type { Lock } from '../records.ts';

/** A form that unlocks the workbook for this tab. */
export function unlockForm(lock: Lock): HTMLFormElement {
  const form = document.createElement('form');
  form.className = 'unlock no-print';
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'password';
  input.required = true;
  // A browser that remembers the passphrase on a shared device would open the workbook to anybody.
  input.autocomplete = 'off';
  label.append(fieldWords.unlockLabel, input);
  const button = document.createElement('button');
  button.className = 'plain-button';
  button.textContent = fieldWords.unlock;
  const wrong = document.createElement('p');
  wrong.setAttribute('role', 'alert');
  form.append(label, button, wrong);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    void lock.unlock(input.value).then((right) => {
      button.disabled = false;
      wrong.textContent = right ? '' : fieldWords.wrongPassphrase;
      if (right) form.reset();
      else input.select();
    });
  });
  return form;
}
