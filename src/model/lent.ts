import type { Certainty } from '../schema/shared.ts';
import type { Programme } from '../schema/programme.ts';
import type { Site, Source, Support, Term } from '../schema/vocabularies.ts';

/** What a page lends to the components in its MDX. */
export interface Lent {
  /** The certainty and title of each evidence entry, by id. */
  evidence: Map<string, { title: string; certainty: Certainty }>;
  /** The number of each entry that the page's text cites, and how many of its notes are drawn so far. */
  cited: Map<string, { number: number; used: number }>;
  /** Words explained in place, by id. */
  glossary: Map<string, Term>;
  /** The documents that facts come from, by id. */
  sources: Map<string, Source>;
  programme: Programme;
  support: Support;
  contact: Site['contact'];
}

/**
 * The programme's facts that a page lends.
 * @throws {Error} when the page lends nothing: then its layout forgot to.
 */
export function lentProgramme(lent: Lent | undefined): Programme {
  if (!lent) throw new Error('A picture of the programme needs what the page lends it: set Astro.locals.lent in the layout.');
  return lent.programme;
}
