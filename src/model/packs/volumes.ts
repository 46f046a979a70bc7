import { KINDS, type KindId } from '../facets.ts';
import type { StoryCardData } from '../story-card.ts';
import { VOLUME_SIZE } from './plan.ts';

/** The order in which kinds stand in the anthology: what people lived through comes first. */
const ORDER: readonly KindId[] = [KINDS['first-person'], KINDS.composite, KINDS.service, KINDS.illustrative];

/** Case studies by kind, those of a kind by title, so that fiction never stands among what happened. */
export function inAnthologyOrder<Card extends Pick<StoryCardData, 'kind' | 'title'>>(cards: readonly Card[]): Card[] {
  const { compare } = new Intl.Collator('en');
  return [...cards].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.title, b.title));
}

/** Cuts the anthology into volumes of at most `size`, all of about the same length. */
export function volumesOf<Item>(items: readonly Item[], size = VOLUME_SIZE): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) =>
    items.slice(Math.round((at * items.length) / count), Math.round(((at + 1) * items.length) / count)),
  );
}

/** Consecutive items with the same heading, as groups. */
export function grouped<Item>(items: readonly Item[], headingOf: (item: Item) => string): { heading: string; items: Item[] }[] {
  const groups: { heading: string; items: Item[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    const last = groups.at(-1);
    if (last?.heading === heading) last.items.push(item);
    else groups.push({ heading, items: [item] });
  }
  return groups;
}
