import type { SearchClient } from './search-client.ts';
import type { Counts } from './search-messages.ts';
import { FILTERS, type Filters, type SearchState } from './search-state.ts';

/** For every choice in every filter: how many results there would be with it, all other choices left as they are. */
export async function countChoices(client: SearchClient, { words, filters }: SearchState): Promise<Counts> {
  const counts: Counts = { ...(await countWith(client, words, filters)) };
  for (const name of FILTERS) {
    if (filters[name]) counts[name] = (await countWith(client, words, { ...filters, [name]: undefined }))[name];
  }
  return counts;
}

async function countWith(client: SearchClient, words: string, filters: Filters): Promise<Counts> {
  const found = await client.search(words, filters);
  client.forget(found);
  return found.counts;
}

/** Writes counts behind the names in the fields of a form. The first option stands for any. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const field of form.querySelectorAll('select')) {
    for (const option of [...field.options].slice(1)) {
      option.dataset.name ??= option.text;
      option.text = `${option.dataset.name} (${String(counts[field.name]?.[option.value] ?? 0)})`;
    }
  }
}

/** The name that a field of a form has for a value, without its count. */
export function nameOf(form: HTMLFormElement, field: string, value = ''): string {
  const option = form.querySelector<HTMLOptionElement>(`[name=${field}] [value="${CSS.escape(value)}"]`);
  return option?.dataset.name ?? option?.text ?? '';
}
