import { Parser } from 'htmlparser2';

/** An element of a built page. Offsets are into the page's HTML. */
export interface BuiltElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: BuiltElement | undefined;
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its content begins. */
  readonly contentStart: number;
  /** Where its content ends. The same as `contentStart` until the element is closed. */
  contentEnd: number;
}

/** Hears of every element and text of a page in order. What stands inside `<template>` is not part of the page and is left out. */
export interface Listener {
  open?(element: BuiltElement): void;
  text?(text: string, parent: BuiltElement): void;
  close?(element: BuiltElement): void;
  /** Called after the last element. */
  end?(): void | Promise<void>;
}

/** Reads HTML once, tells every listener, and has each end. */
export async function walkHtml(html: string, listeners: readonly Listener[]): Promise<void> {
  readHtml(html, listeners);
  for (const listener of listeners) await listener.end?.();
}

/** Reads HTML once and tells every listener of what stands in it. */
export function readHtml(html: string, listeners: readonly Listener[]): void {
  // Elements and texts come by the million, and most listeners hear of one kind only.
  const opening = listeners.filter((listener) => 'open' in listener);
  const texts = listeners.filter((listener) => 'text' in listener);
  const closing = listeners.filter((listener) => 'close' in listener);
  let current: BuiltElement | undefined;
  let templates = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const contentStart = parser.endIndex + 1;
      current = { name, attributes, parent: current, start: parser.startIndex, contentStart, contentEnd: contentStart };
      if (templates === 0) for (const listener of opening) listener.open?.(current);
      if (name === 'template') templates += 1;
    },
    ontext(text) {
      if (current && templates === 0) for (const listener of texts) listener.text?.(text, current);
    },
    onclosetag() {
      const element = current;
      if (!element) return;
      current = element.parent;
      if (element.name === 'template') templates -= 1;
      element.contentEnd = Math.max(element.contentStart, parser.startIndex);
      if (templates === 0) for (const listener of closing) listener.close?.(element);
    },
  });
  parser.end(html);
}

/** The nearest ancestor (or the element itself) that fits. */
export function closest(element: BuiltElement | undefined, fits: (element: BuiltElement) => boolean): BuiltElement | undefined {
  for (let at = element; at; at = at.parent) if (fits(at)) return at;
  return undefined;
}

/** Whether a space-separated attribute such as `class` or `rel` holds a word. */
export function hasToken(element: BuiltElement, attribute: string, token: string): boolean {
  const value = element.attributes[attribute];
  // Asked of every element of every page: most have no such attribute, or a shorter one.
  return value !== undefined && value.length >= token.length && tokens(element, attribute).includes(token);
}

/** The same few classes and kinds of links are met on every page. */
const tokensOf = new Map<string, readonly string[]>();

/** The words of a space-separated attribute, in small letters. */
export function tokens(element: BuiltElement, attribute: string): readonly string[] {
  const value = element.attributes[attribute] ?? '';
  const known = tokensOf.get(value);
  if (known) return known;
  const own = detached(value);
  const words = own.toLowerCase().split(/\s+/).filter(Boolean);
  tokensOf.set(own, words);
  return words;
}

/**
 * A copy that shares no memory with the page. Engines keep a piece of a string as a window on the whole,
 * so one title kept would keep its page's HTML alive.
 */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}
