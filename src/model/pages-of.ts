/** How many cards stand on one page of a list, if nothing else is said. */
export const PAGE_SIZE = 20;
/** How many evidence entries do. They carry no picture, so that more fit into the first flight. */
export const EVIDENCE_PAGE_SIZE = 40;
/** How many case studies of a list are shown as cards: the newest. Nobody pages through hundreds of summaries. */
export const CARDS_BEFORE_ROWS = 100;
/** How many of the older ones stand on one page, as rows without a summary. All with the longest titles, so many still fit into the first flight. */
export const DENSE_PAGE_SIZE = 80;

/** One page of a list. Pages count from 1. */
export interface ListPage<Item> {
  items: Item[];
  page: number;
  of: number;
  total: number;
}

/** One page of a list of case studies. */
export interface StoryPage<Item> extends ListPage<Item> {
  /** It stands behind the pages of cards, and shows its case studies as rows. */
  dense: boolean;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], size = PAGE_SIZE): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    of,
    total: items.length,
  }));
}

/**
 * Cuts a list of case studies into pages of cards and, behind them, denser ones. Without script a list is all there is to go by:
 * with cards alone a library of 10,000 would have 500 pages to turn, and those under every facet besides.
 */
export function storyPagesOf<Item>(items: readonly Item[]): StoryPage<Item>[] {
  const cards = pagesOf(items.slice(0, CARDS_BEFORE_ROWS));
  const later = items.slice(CARDS_BEFORE_ROWS);
  const rows = later.length > 0 ? pagesOf(later, DENSE_PAGE_SIZE) : [];
  return [...cards, ...rows].map((each, index, { length: of }) => ({
    items: each.items,
    page: index + 1,
    of,
    total: items.length,
    dense: index >= cards.length,
  }));
}
