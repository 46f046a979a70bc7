import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, type CardFacts } from '../../../src/components/search/list-filter.ts';
import { FILTERS, formatState, parseState, SORTS, type SearchState } from '../../../src/components/search/search-state.ts';

const words = fc.stringMatching(/^[a-zé]{0,8}( [a-z&=?#%]{1,6})?$/).map((text) => text.trim());
const state: fc.Arbitrary<SearchState> = fc.record({
  words,
  filters: fc.dictionary(fc.constantFrom(...FILTERS), fc.stringMatching(/^[a-z]+(-[a-z]+)?$/)),
  sort: fc.constantFrom(undefined, ...SORTS),
});

test('what is searched for goes into an address and comes back the same', () => {
  fc.assert(
    fc.property(state, (given) => {
      expect(parseState(formatState(given))).toEqual(given);
    }),
  );
});

test('any address can be read, and one search has one address', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const read = parseState(query);
      expect(formatState(parseState(formatState(read)))).toBe(formatState(read));
    }),
  );
});

const card = (title: string, theme: string, minutes: number): CardFacts => ({
  title,
  text: `${title} a summary`,
  facets: { theme: [theme] },
  minutes,
  year: 0,
});
const cards = [card('Café', 'food', 4), card('Allotment', 'garden', 3), card('Bench', 'garden', 2)];
const titles = (change: Partial<SearchState>) =>
  arrange(cards, { words: '', filters: {}, sort: undefined, ...change }).map(({ title }) => title);

test('cards are narrowed by all that is asked for, and keep their order', () => {
  expect(titles({})).toEqual(['Café', 'Allotment', 'Bench']);
  expect(titles({ words: 'cafe SUMMARY' })).toEqual(['Café']);
  expect(titles({ filters: { theme: 'garden' } })).toEqual(['Allotment', 'Bench']);
  expect(titles({ words: 'bench', filters: { theme: 'food' } })).toEqual([]);
});

test('cards are sorted by title or by length', () => {
  expect(titles({ sort: 'title' })).toEqual(['Allotment', 'Bench', 'Café']);
  expect(titles({ sort: 'short' })).toEqual(['Bench', 'Allotment', 'Café']);
});
