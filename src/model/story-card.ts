import type { Facet, KindId } from './facets.ts';

/** What a list shows of a case study: plain data, ready to print. */
export interface StoryCardData {
  id: string;
  address: string;
  kind: KindId;
  title: string;
  summary: string;
  /** First theme and area, by name. */
  about: string[];
  facets: Record<Facet, string[]>;
  minutes: number;
  /** Day of the last change to the words, `YYYY-MM-DD`. */
  edited: string;
}
