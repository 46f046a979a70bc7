import { expect, test } from 'vitest';
import fc from 'fast-check';
import { countFacets, FACETS, facetsOf, type Facet } from '../../../src/model/facets.ts';

const story = {
  origin: 'illustrative',
  themes: ['loneliness'],
  activities: ['walking'],
  situations: ['parents'],
  area: 'brent',
  format: 'text',
} as const;
const terms = Object.fromEntries(
  FACETS.map((facet) => [facet, ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }))]),
) as unknown as Parameters<typeof countFacets>[1];

test('a story has the values of its front matter, and the kind of its origin', () => {
  expect(facetsOf({ ...story, themes: ['loneliness', 'caring'], activities: ['walking'], situations: ['parents'] })).toEqual({
    kind: ['illustrative'],
    theme: ['loneliness', 'caring'],
    activity: ['walking'],
    situation: ['parents'],
    area: ['brent'],
    format: ['text'],
  });
  expect(facetsOf({ ...story, origin: 'first-person', themes: [], activities: [], situations: [] }).kind).toEqual(['lived-experience']);
});

test('values nobody has are left out, the rest stand in the order of their vocabulary', () => {
  const one = Object.fromEntries(FACETS.map((facet) => [facet, ['c']])) as Record<Facet, string[]>;
  const two = Object.fromEntries(FACETS.map((facet) => [facet, ['c', 'a']])) as Record<Facet, string[]>;
  expect(countFacets([{ facets: one }, { facets: two }], terms).theme).toEqual([
    { id: 'a', name: 'A', about: undefined, count: 1 },
    { id: 'c', name: 'C', about: undefined, count: 2 },
  ]);
});

test('counts add up to the values given, whatever they are', () => {
  const facets = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))])));
  fc.assert(
    fc.property(fc.array(facets), (list) => {
      const counts = countFacets(
        list.map((values) => ({ facets: values as Record<Facet, string[]> })),
        terms,
      );
      for (const facet of FACETS) {
        const given = list.reduce((sum, values) => sum + (values[facet]?.length ?? 0), 0);
        expect(counts[facet].reduce((sum, { count }) => sum + count, 0)).toBe(given);
      }
    }),
  );
});
