import type { Certainty } from '../schema/shared.ts';
import type { Site, Support, Term } from '../schema/vocabularies.ts';

/** What a page lends to the components in its MDX. */
export interface Lent {
  /** The certainty and title of each evidence entry, by id. */
  evidence: Map<string, { title: string; certainty: Certainty }>;
  /** Words explained in place, by id. */
  glossary: Map<string, Term>;
  support: Support;
  contact: Site['contact'];
}
