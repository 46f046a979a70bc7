import { parseSrcset } from './srcset.ts';
import { tokens, type BuiltElement } from './walk.ts';

/** A URL in a page's markup. `loads` is true where the browser fetches it (or sends to it) without a reader following a link. */
export interface Reference {
  attribute: string;
  url: string;
  loads: boolean;
}

/** Attributes that hold one URL, by element. `*` stands for every element. */
const LOADED: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src', 'formaction'],
  button: ['formaction'],
  form: ['action'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};
const LOADED_LISTS: Record<string, string> = { img: 'srcset', source: 'srcset', link: 'imagesrcset' };

/** Values of `rel` with which a `<link>` only names an address. */
const NAMING_RELS = new Set([
  'canonical',
  'alternate',
  'next',
  'prev',
  'license',
  'author',
  'help',
  'search',
  'me',
  'terms-of-service',
  'privacy-policy',
]);
const CARD_IMAGES = new Set(['og:image', 'og:url', 'twitter:image']);

/** The elements that hold URLs at all. */
const HOLDERS = new Set(['a', 'area', 'link', 'meta', ...Object.keys(LOADED), ...Object.keys(LOADED_LISTS)]);
const NONE: readonly Reference[] = [];

/** What was asked last: several rules ask of each element, one after the other. */
let last: { element: BuiltElement; found: readonly Reference[] } | undefined;

/** Every URL that an element holds. */
export function referencesOf(element: BuiltElement): readonly Reference[] {
  if (!HOLDERS.has(element.name)) return NONE;
  if (last?.element !== element) last = { element, found: collect(element) };
  return last.found;
}

function collect(element: BuiltElement): Reference[] {
  const found: Reference[] = [];
  const add = (attribute: string, loads: boolean, url = element.attributes[attribute]) => {
    if (url !== undefined && url.trim() !== '') found.push({ attribute, url: url.trim(), loads });
  };
  if (element.name === 'a' || element.name === 'area') {
    add('href', false);
    add('ping', true);
  }
  if (element.name === 'link') add('href', !tokens(element, 'rel').every((rel) => NAMING_RELS.has(rel)));
  if (element.name === 'meta') addMeta(element, add);
  for (const attribute of LOADED[element.name] ?? []) add(attribute, true);
  const list = LOADED_LISTS[element.name];
  if (list !== undefined) for (const { url } of parseSrcset(element.attributes[list] ?? '')) add(list, true, url);
  return found;
}

function addMeta(element: BuiltElement, add: (attribute: string, loads: boolean, url?: string) => void): void {
  const { property, name, content = '' } = element.attributes;
  if (CARD_IMAGES.has(property ?? name ?? '')) add('content', false);
  const refresh = element.attributes['http-equiv']?.toLowerCase() === 'refresh' && /url\s*=\s*['"]?([^'"]+)/i.exec(content);
  if (refresh) add('content', true, refresh[1]);
}
