import { EVIDENCE_FACETS } from '../../model/evidence/facet-names.ts';
import { FACETS } from '../../model/facets.ts';

/** What can be searched by, beside words: the names of the form's fields, of Pagefind's filters, and in the address. */
export const FILTERS = ['part', ...FACETS, ...EVIDENCE_FACETS] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** Orders of a list other than its own. */
export const SORTS = ['title', 'short', 'year'] as const;
export type Sort = (typeof SORTS)[number];

/** What is searched for. */
export interface SearchState {
  words: string;
  filters: Filters;
  sort: Sort | undefined;
}

/** Reads the query of an address, or of a form. What it doesn't know, it leaves out. */
export function parseState(query: string | URLSearchParams): SearchState {
  const params = new URLSearchParams(query);
  const chosen = FILTERS.map((name) => [name, params.get(name)] as const).filter(([, value]) => value);
  return {
    words: (params.get('q') ?? '').trim().replace(/\s+/g, ' '),
    filters: Object.fromEntries(chosen),
    sort: SORTS.find((sort) => sort === params.get('sort')),
  };
}

/** Writes the query of an address; nothing for an empty search. One search has one address. */
export function formatState({ words, filters, sort }: SearchState): string {
  const values = { q: words, ...filters, sort };
  const params = new URLSearchParams();
  for (const name of ['q', ...FILTERS, 'sort'] as const) if (values[name]) params.set(name, values[name]);
  return params.toString();
}
