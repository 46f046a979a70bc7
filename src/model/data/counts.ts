import { FACETS, type Facet, type FacetCount } from '../facets.ts';
import type { DataField, DataRow } from './fields.ts';

/** Counts below this are never given out (rule `small-group`). */
export const SMALLEST_COUNT = 5;

/** The columns of counts.csv, and the names in counts.json. */
export const COUNT_FIELDS = [
  { name: 'facet', type: 'string', description: 'What case studies are sorted by.', constraints: { required: true, enum: FACETS } },
  { name: 'id', type: 'string', description: 'The id of the value.', constraints: { required: true } },
  { name: 'name', type: 'string', description: 'The name of the value, as readers see it.', constraints: { required: true } },
  {
    name: 'count',
    type: 'integer',
    description: `How many case studies have it. Empty if there are fewer than ${String(SMALLEST_COUNT)}, or if that could be worked out from it.`,
    constraints: { minimum: SMALLEST_COUNT },
  },
] as const satisfies readonly DataField[];

export type CountRow = DataRow<(typeof COUNT_FIELDS)[number]['name']> & { count: number | null };

/**
 * The number of case studies under each value of each facet, without small ones. If just one count of a facet is held
 * back, the sum could give it away, so the next smallest is held back too (complementary suppression, as statistical
 * offices do it).
 */
export function countRows(counts: Record<Facet, readonly FacetCount[]>): CountRow[] {
  return FACETS.flatMap((facet) => {
    const hidden = new Set(counts[facet].filter(({ count }) => count < SMALLEST_COUNT).map(({ id }) => id));
    const [next] = counts[facet].filter(({ id }) => !hidden.has(id)).sort((a, b) => a.count - b.count);
    if (hidden.size === 1 && next) hidden.add(next.id);
    return counts[facet].map(({ id, name, count }) => ({ facet, id, name, count: hidden.has(id) ? null : count }));
  });
}
