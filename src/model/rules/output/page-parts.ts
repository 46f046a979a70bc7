import { gzipSync } from 'node:zlib';
import type { BuiltElement } from './walk.ts';

/** One kind of thing in a page, with what it weighs when compressed by itself. */
export interface Part {
  name: string;
  bytes: number;
}

/** A stretch of the page's HTML that belongs to one part. */
export interface Stretch {
  part: string;
  from: number;
  to: number;
}

export const INLINE_SCRIPT = 'inline script';
const PART_OF: Record<string, string> = { style: 'inline CSS', main: 'main text', nav: 'navigation', footer: 'footer' };

/** The size of text or a file on the wire. Level 6 is what web servers use by default. */
export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content, { level: 6 }).length;
}

/** The stretch that a closed element is, if it is a part by itself. */
export function stretchOf(element: BuiltElement): Stretch | undefined {
  const part = partOf(element);
  return part === undefined ? undefined : { part, from: element.contentStart, to: element.contentEnd };
}

/**
 * Joins the stretches of each part and compresses them. A part may lie in another (a script in the main text):
 * each says what leaving it out would save, so they don't add up to the page.
 */
export function weighParts(html: string, stretches: readonly Stretch[]): Part[] {
  const texts = new Map<string, string>();
  for (const { part, from, to } of stretches) texts.set(part, (texts.get(part) ?? '') + html.slice(from, to));
  return [...texts].map(([name, text]) => ({ name, bytes: gzipSize(text) }));
}

function partOf(element: BuiltElement): string | undefined {
  if (element.name !== 'script') return PART_OF[element.name];
  if (element.attributes.src !== undefined) return undefined;
  return element.attributes.type === 'application/ld+json' ? 'JSON-LD' : INLINE_SCRIPT;
}
