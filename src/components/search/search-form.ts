import { formatState, parseState, type SearchState } from './search-state.ts';

/** A pause in typing after which the search begins. */
const TYPING_MS = 250;

/** What the fields of a form say. */
export function readForm(form: HTMLFormElement): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.set(name, value);
  return parseState(params);
}

/** Fills the fields from the address, if it asks for anything. What was typed before the script came stays otherwise. */
export function startForm(form: HTMLFormElement): void {
  if (location.search) fillForm(form);
}

/** Fills the fields as the address says. A value that a field doesn't offer counts as none. */
function fillForm(form: HTMLFormElement): void {
  const { words, filters, sort } = parseState(location.search);
  const values: Partial<Record<string, string>> = { q: words, sort, ...filters };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, [type=search]')) {
    field.value = values[field.name] ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/**
 * Keeps the address in step with a form, so that reloading and the back button work, and tells of every change.
 * Each choice and each word is one step back; the letters of a word are not.
 */
export function watchForm(form: HTMLFormElement, changed: () => void): void {
  let typing = 0;
  /** Whether the next letter begins a new step. */
  let settled = true;
  const commit = (step: boolean, settles: boolean) => {
    clearTimeout(typing);
    writeAddress(readForm(form), step);
    settled = settles;
    changed();
  };
  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing);
    if (target instanceof HTMLSelectElement) commit(true, true);
    else
      typing = window.setTimeout(() => {
        commit(settled, false);
      }, TYPING_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    commit(settled, true);
  });
  form.addEventListener('reset', () => {
    // The fields are emptied only after the event.
    setTimeout(commit, 0, true, true);
  });
  addEventListener('popstate', () => {
    clearTimeout(typing);
    settled = true;
    fillForm(form);
    changed();
  });
  if (!location.search && formatState(readForm(form))) commit(true, false);
}

function writeAddress(state: SearchState, step: boolean): void {
  const query = formatState(state);
  const address = location.pathname + (query && `?${query}`);
  if (address === location.pathname + location.search) return;
  if (step) history.pushState(undefined, '', address);
  else history.replaceState(undefined, '', address);
}
