import { formatState, parseState, type SearchState } from './search-state.ts';

/** What the fields of a form say. */
export function readForm(form: HTMLFormElement): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) params.set(name, String(value));
  return parseState(params);
}

/** Fills the fields as the address says. A value that a field doesn't offer counts as none. */
export function fillForm(form: HTMLFormElement): void {
  const { words, filters, sort } = parseState(location.search);
  const values: Partial<Record<string, string>> = { q: words, sort, ...filters };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, [type=search]')) {
    field.value = values[field.name] ?? '';
    if ('selectedIndex' in field && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/** Puts what is searched for into the address: as a new step for the back button, or in the place of the last one. */
export function writeAddress(state: SearchState, step: boolean): void {
  const query = formatState(state);
  const address = location.pathname + (query && `?${query}`);
  if (address === location.pathname + location.search) return;
  if (step) history.pushState(undefined, '', address);
  else history.replaceState(undefined, '', address);
}
