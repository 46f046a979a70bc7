/** Where the pages say which packs there are. The build makes the packs by it and takes it away. */
export const PLAN_FILE = 'packs/plan.json';

/** The two forms of every pack: EPUB for e-readers and reading apps, one HTML file for everything with a browser. */
export const PACK_FORMATS = ['epub', 'html'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** How many case studies one volume of the anthology holds at most, so that an old phone can open it. */
export const VOLUME_SIZE = 100;

/** A page of the site that goes into a pack. */
export interface PackPage {
  /** Root-relative, without the base path. */
  address: string;
  title: string;
  /** Said beside the title in the table of contents: what kind of story it is. */
  label?: string;
}

/** Pages under one heading of the table of contents. */
export interface PackGroup {
  heading: string;
  pages: PackPage[];
}

/** One pack: its file name without ending, its title, what it is, and what it holds, in order. */
export interface Pack {
  name: string;
  title: string;
  about: string;
  groups: PackGroup[];
}

/** The interface's words in packs. Braces are places to fill. */
export interface PackWords {
  contents: string;
  toContents: string;
  skip: string;
  explained: string;
  backToText: string;
  storyElsewhere: string;
  madeOn: string;
  newest: string;
  reuse: string;
  copies: string;
  start: string;
  body: string;
  accessibility: string;
  search: PackSearchWords;
}

/** What the search in the HTML file says. */
export interface PackSearchWords {
  label: string;
  previous: string;
  next: string;
  none: string;
  found: string;
  foundOne: string;
  many: string;
  at: string;
  inPart: string;
}

/** Everything the build needs to make packs out of built pages. */
export interface PackPlan {
  site: string;
  language: string;
  direction: 'ltr' | 'rtl';
  licence: { name: string; url: string };
  /** The day the site is built as of, `YYYY-MM-DD`; in words too. */
  day: string;
  words: PackWords;
  packs: Pack[];
  /** Case studies that may be in no pack, by id, with their titles: what other pages say of them is left out too. */
  barred: Record<string, string>;
  /** For a page with a picture, by its address: the file below the built folder that stands in its place, a JPEG. */
  pictures: Record<string, string>;
}

/** The address of a pack to download. */
export function packAddress(name: string, format: PackFormat): string {
  return `/packs/${name}.${format}`;
}

/** Whether a file of the built site is a pack, and no page of the site. */
export function isPack(file: string): boolean {
  return /^packs\/[^/]+\.(?:epub|html)$/.test(file) && file !== 'packs/index.html';
}
