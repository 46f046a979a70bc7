/** Every cache of ours begins so; "Delete everything on this device" goes by it. */
const PREFIX = 'hms-';

/** Pages that were read, newest last. */
export const PAGES = `${PREFIX}pages`;
/** Scripts and pictures of those pages. Their names change with their content. */
export const ASSETS = `${PREFIX}assets`;
/** The page shown without a network, and its files. */
export const OFFLINE = `${PREFIX}offline`;
/** Notes about the caches themselves: what the reader chose to keep, and which withdrawals were carried out. */
export const NOTES = `${PREFIX}notes`;
/** One cache for each saving of something that the reader chose to keep: `hms-kept-<id>-<time>`. */
export const KEPT_PREFIX = `${PREFIX}kept-`;

/** The path the site lives under, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL;

/** How many files of pages that were only read stay. */
export const MOST_ASSETS = 240;

/** The key of a page: its address alone, whatever was searched for or scrolled to. */
export function pageKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Reads a note. A note that is missing or damaged is taken for none. */
export async function readNote<Note>(name: string): Promise<Note | undefined> {
  const cache = await caches.open(NOTES);
  const response = await cache.match(noteKey(name));
  try {
    return (await response?.json()) as Note | undefined;
  } catch {
    return undefined;
  }
}

/** Writes a note whole: the Cache API never shows half of a response. */
export async function writeNote(name: string, note: unknown): Promise<void> {
  const cache = await caches.open(NOTES);
  await cache.put(noteKey(name), Response.json(note));
}

function noteKey(name: string): string {
  return new URL(`${BASE}notes/${name}.json`, location.origin).href;
}

/** Puts a response at the end of a cache, and lets the oldest go if there are too many. */
export async function putNewest(name: string, key: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}
