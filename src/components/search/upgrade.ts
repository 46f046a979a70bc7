import type { WaitingPhrases } from './search-status.ts';

/**
 * The search form, and the form above every list of case studies or evidence, come to life when somebody uses them. Until then
 * this is all the script that their pages load. The form above a list gets ready as soon as the page is at rest, so that
 * filtering later fetches nothing.
 */
const LISTS = ['story-list', 'evidence-list'];

define('site-search', async (root) => new (await import('./search-page.ts')).SearchPage(root));
for (const name of LISTS) define(name, async (root) => new (await import('./entry-list.ts')).EntryList(root));

function define(name: string, begin: (root: HTMLElement) => Promise<unknown>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        const form = this.querySelector('form');
        if (!form) return;
        form.hidden = false;
        whenUsed(form, () => {
          begin(this).catch(() => {
            showFailure(this, form);
          });
        });
        if (LISTS.includes(name)) atRest(() => form.dispatchEvent(new Event('pointerdown')));
      }
    },
  );
}

/** Calls when the page has loaded and nothing else is going on. */
function atRest(ready: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(ready);
    else setTimeout(ready, 200);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}

/** Calls once: at once if the address says what to search for, else when the form is about to be used. */
function whenUsed(form: HTMLFormElement, begin: () => void): void {
  if (location.search) {
    begin();
    return;
  }
  // Safari gives no focus to what is clicked unless one can type in it.
  const uses = ['focusin', 'pointerdown'];
  const once = () => {
    for (const use of uses) form.removeEventListener(use, once);
    begin();
  };
  for (const use of uses) form.addEventListener(use, once);
}

/** The rest of the script didn't come. To try again is to load the page again, which a form does by itself. */
function showFailure(root: HTMLElement, form: HTMLFormElement): void {
  const status = root.querySelector('[role=status]');
  const help = root.querySelector<HTMLElement>('.search-failed');
  if (!status || !help) return;
  status.textContent = (JSON.parse(form.dataset.phrases ?? '') as WaitingPhrases).failed;
  help.hidden = false;
  help.querySelector('button')?.addEventListener('click', () => {
    form.requestSubmit();
  });
}
