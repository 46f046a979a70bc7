import type { Evidence } from '../../schema/evidence.ts';
import { CERTAINTIES } from '../../schema/shared.ts';
import type { EvidenceFacet } from './facet-names.ts';

/** The values of every facet that an entry has. */
export function evidenceFacetsOf({ outcomes, people, design, certainty, year }: Evidence): Record<EvidenceFacet, string[]> {
  return {
    outcome: [...new Set(outcomes.map(({ outcome }) => outcome))],
    people,
    design: [design],
    certainty: [certainty],
    year: [String(year).replace(' ', '-')],
  };
}

/** What a list shows of an entry: plain data, ready to print. */
export interface EvidenceCardData {
  id: string;
  title: string;
  summary: string;
  design: Evidence['design'];
  certainty: Evidence['certainty'];
  year: Evidence['year'];
  facets: Record<EvidenceFacet, string[]>;
}

/** An entry's card. */
export function evidenceCard({ id, data }: { id: string; data: Evidence }): EvidenceCardData {
  const { title, summary, design, certainty, year } = data;
  return { id, title, summary, design, certainty, year, facets: evidenceFacetsOf(data) };
}

/** The place of a certainty in a list: 0 for high. */
export function certaintyRank(certainty: Evidence['certainty']): number {
  return CERTAINTIES.indexOf(certainty);
}

/** Surest first; of the same certainty the newest study first, then by title. */
export function surestFirst(a: EvidenceCardData, b: EvidenceCardData): number {
  return certaintyRank(a.certainty) - certaintyRank(b.certainty) || yearOf(b) - yearOf(a) || a.title.localeCompare(b.title, 'en');
}

function yearOf({ year }: EvidenceCardData): number {
  return typeof year === 'number' ? year : 0;
}
