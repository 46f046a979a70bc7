/** How many case studies stand on one page of a list. */
export const PAGE_SIZE = 20;
/** How many evidence entries do. They carry no picture, so that more fit into the first flight. */
export const EVIDENCE_PAGE_SIZE = 40;

/** One page of a list. Pages count from 1. */
export interface ListPage<Item> {
  items: Item[];
  page: number;
  of: number;
  total: number;
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
