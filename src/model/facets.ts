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

/** One value of a facet with the number of published case studies that have it. */
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

/**
 * Counts the stories under each value of each facet in one pass. Values without a story are left out;
 * the rest stand in the order of their vocabulary.
 */
export function countFacets(
  stories: readonly { facets: Record<Facet, string[]> }[],
  terms: Record<Facet, readonly Term[]>,
): Record<Facet, FacetCount[]> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  for (const story of stories) {
    for (const facet of FACETS) {
      for (const value of story.facets[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      terms[facet].flatMap((term) => {
        const count = counts[facet].get(term.id) ?? 0;
        return count === 0 ? [] : [{ id: term.id, name: term.name, about: term.about, count }];
      }),
    ]),
  ) as Record<Facet, FacetCount[]>;
}
