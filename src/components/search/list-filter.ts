import type { SearchState } from './search-state.ts';

/** What an entry in a list is filtered and sorted by. */
export interface CardFacts {
  title: string;
  /** Everything that is looked through for words. */
  text: string;
  facets: Partial<Record<string, readonly string[]>>;
  minutes: number;
  /** The year of a study; 0 if it isn't reported. */
  year: number;
}

/** The cards that fit, in the order asked for. Without one they stay in the order of the list. */
export function arrange<Card extends CardFacts>(cards: readonly Card[], { words, filters, sort }: SearchState): Card[] {
  const wanted = plain(words).split(' ');
  const fitting = cards.filter(
    ({ text, facets }) =>
      wanted.every((word) => plain(text).includes(word)) && Object.entries(filters).every(([name, value]) => facets[name]?.includes(value)),
  );
  if (sort === 'title') return fitting.sort((a, b) => a.title.localeCompare(b.title));
  if (sort === 'short') return fitting.sort((a, b) => a.minutes - b.minutes);
  if (sort === 'year') return fitting.sort((a, b) => b.year - a.year);
  return fitting;
}

/** Text without capitals and accents, so that "cafe" finds "Café". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
