import { idIn, keyOf, type PagePart } from './page-part.ts';

/** How links and pictures are written in one form of a pack. */
export interface LinkStyle {
  /** A place in a page of the pack: `id` is undefined for its beginning. */
  inside(part: PagePart, id: string | undefined): string;
  /** A page that is not in the pack, with its full address. */
  outside(address: string): string;
  /** A picture, by its file below the built folder. */
  picture(file: string): string;
}

/** Decides the links and pictures that `pagePart` left open, for a pack that holds `parts` (by their keys). */
export function resolveLinks(markup: string, parts: ReadonlyMap<string, PagePart>, style: LinkStyle): string {
  return markup.replace(/ (href|src)="pack:([^"#]*)(?:#([^"]*))?"/g, (_, attribute: string, to: string, fragment: string | undefined) => {
    if (attribute === 'src') return ` src="${style.picture(to)}"`;
    const part = to.endsWith('/') ? parts.get(keyOf(to)) : undefined;
    if (!part) return ` href="${style.outside(to + (fragment === undefined ? '' : `#${fragment}`))}"`;
    // What a link led to may be left out of packs, such as a form.
    const id = fragment !== undefined && part.ids.has(fragment) ? idIn(part.key, fragment) : undefined;
    return ` href="${style.inside(part, id)}"`;
  });
}
