import { EVIDENCE_FACETS } from '../../model/evidence/facet-names.ts';
import { FACETS } from '../../model/facets.ts';
import type { CardFacts } from './list-filter.ts';

/** A card of a list with what it is filtered and sorted by. */
export interface Card extends CardFacts {
  element: HTMLElement;
}

/** Reads a card that StoryCard.astro or EvidenceCard.astro wrote. */
export function readCard(element: HTMLElement): Card {
  const title = element.querySelector('a')?.textContent ?? '';
  const summary = element.querySelector(SUMMARY)?.textContent ?? '';
  return {
    element,
    title,
    text: `${title} ${summary}`,
    facets: Object.fromEntries([...FACETS, ...EVIDENCE_FACETS].map((facet) => [facet, element.dataset[facet]?.split(' ')])),
    minutes: Number(element.dataset.minutes),
    year: Number(element.dataset.year) || 0,
  };
}

/** The paragraph of a card that has no other part to play. */
export const SUMMARY = 'p:not([class])';
