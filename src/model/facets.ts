import type { Origin, Story } from '../schema/stories.ts';
import type { Term } from '../schema/vocabularies.ts';

/** What case studies are sorted by, in the order shown. */
export const FACETS = ['kind', 'theme', 'activity', 'situation', 'area', 'format'] as const;
export type Facet = (typeof FACETS)[number];

/** The kinds a reader sees, by origin. Fiction, and stories put together from several, are never mixed with the rest. */
export const KINDS = {
  service: 'service',
  illustrative: 'illustrative',
  'first-person': 'lived-experience',
  composite: 'composite',
} as const satisfies Record<Origin, string>;
export type KindId = (typeof KINDS)[Origin];

/** One value of a facet with the number of entries that have it. */
export interface FacetCount {
  id: string;
  name: string;
  about: string | undefined;
  count: number;
}

/** The values of every facet that a story has. */
export function facetsOf(
  story: Pick<Story, 'origin' | 'themes' | 'activities' | 'situations' | 'area' | 'format'>,
): Record<Facet, string[]> {
  return {
    kind: [KINDS[story.origin]],
    theme: story.themes,
    activity: story.activities,
    situation: story.situations,
    area: [story.area],
    format: [story.format],
  };
}

/** The entries under each value of each facet, in their order. */
export function groupByFacet<Name extends string, Entry extends { facets: Record<Name, string[]> }>(
  entries: readonly Entry[],
  names: readonly Name[],
): Record<Name, Map<string, Entry[]>> {
  const groups = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<Name, Map<string, Entry[]>>;
  for (const entry of entries) {
    for (const name of names) {
      for (const value of entry.facets[name]) {
        const group = groups[name].get(value);
        if (group) group.push(entry);
        else groups[name].set(value, [entry]);
      }
    }
  }
  return groups;
}

/**
 * Counts the entries under each value of each facet in one pass. Values without an entry are left out;
 * the rest stand in the order of their vocabulary.
 */
export function countFacets<Name extends string>(
  entries: readonly { facets: Record<Name, string[]> }[],
  terms: Record<Name, readonly Term[]>,
): Record<Name, FacetCount[]> {
  const names = Object.keys(terms) as Name[];
  const counts = Object.fromEntries(names.map((facet) => [facet, new Map<string, number>()])) as Record<Name, Map<string, number>>;
  for (const entry of entries) {
    for (const facet of names) {
      for (const value of entry.facets[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    names.map((facet) => [
      facet,
      terms[facet].flatMap((term) => {
        const count = counts[facet].get(term.id) ?? 0;
        return count === 0 ? [] : [{ id: term.id, name: term.name, about: term.about, count }];
      }),
    ]),
  ) as Record<Name, FacetCount[]>;
}
