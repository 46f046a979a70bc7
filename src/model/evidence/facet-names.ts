/** What evidence entries are sorted by, in the order shown. By itself, since lists carry these names to readers' devices. */
export const EVIDENCE_FACETS = ['outcome', 'people', 'design', 'certainty', 'year'] as const;
export type EvidenceFacet = (typeof EVIDENCE_FACETS)[number];
