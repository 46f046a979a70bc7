import { SAVER } from './data-saver.ts';

/**
 * A picture that comes at once, or only when somebody asks for it: with the browser's own Save-Data, on a slow line, or
 * if the reader chose so. Without script it comes like any other. It stands in `<noscript>`, so that no browser fetches it
 * before this has been decided.
 */
class SavedPicture extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!saving()) {
      this.show();
      return;
    }
    // A picture that only adorns is left out altogether.
    if (!button) {
      this.hidden = true;
      return;
    }
    button.hidden = false;
    button.addEventListener('click', () => {
      this.show();
      // The button is gone: the focus goes to what took its place.
      const picture = this.querySelector('img');
      picture?.setAttribute('tabindex', '-1');
      picture?.focus();
    });
  }

  private show(): void {
    this.innerHTML = this.querySelector('noscript')?.textContent ?? '';
  }
}
customElements.define('saved-picture', SavedPicture);

function saving(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return SAVER.isOn() || connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g');
}
