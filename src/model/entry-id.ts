/**
 * The id of an entry from its path inside the collection's folder, `/`-separated:
 * `a-seat/index.md` → `a-seat`, `about.mdx` → `about`, and in a numbered collection (lessons, chapters)
 * `02-timeline/index.mdx` → `timeline`: the number gives the place, not the name, so that moving it keeps its address.
 */
export function entryId(path: string, numbered: boolean): string {
  const name = path.replace(/(\/index)?\.mdx?$/, '');
  return numbered ? name.replace(/^\d{2}-/, '') : name;
}

/** The place in the order that a folder's number gives; entries without a number come last. */
export function entryPlace(path: string): number {
  const number = /(?:^|\/)(\d{2})-[^/]*\/index\.mdx$/.exec(path)?.[1];
  return number === undefined ? Number.POSITIVE_INFINITY : Number(number);
}
