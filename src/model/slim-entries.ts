import { namedIn } from './evidence/cited.ts';
import { wordCount } from './reading.ts';

/** What is looked at of an entry in Astro's store. */
interface StoredEntry {
  body?: string | undefined;
  filePath?: string | undefined;
  rendered?: { html: string; metadata?: Record<string, unknown> } | undefined;
  deferredRender?: boolean | undefined;
}

/** Pictures among the words have to go through Astro, which makes them smaller. */
const PICTURE = /!\[|<img\b/i;

/**
 * A Markdown entry as it is kept for the build: its facts, and of its words only how many there are. Astro holds all entries in
 * memory several times, writes them to disk and bundles them as code, and the words of ten thousand case studies would be most
 * of that. They are read again when their page is drawn (`story-words.ts`). Words that cite evidence stay, as the pages of
 * the evidence ask for them, and so do those that only Astro can draw: MDX, and Markdown with pictures in it.
 */
export function slimEntry<Entry extends StoredEntry>(entry: Entry): Entry {
  const { body, filePath } = entry;
  if (body === undefined || !filePath?.endsWith('.md') || PICTURE.test(body)) return entry;
  return {
    ...entry,
    body: namedIn(body).length > 0 ? body : undefined,
    deferredRender: undefined,
    rendered: { html: '', metadata: { words: wordCount(body) } },
  };
}

/** Whether the entry's words are left in its file. */
export function isSlim({ rendered }: StoredEntry): boolean {
  return rendered?.metadata?.words !== undefined;
}

/** The number of words of an entry, slim or not. */
export function wordsOf({ body = '', rendered }: StoredEntry): number {
  const words = rendered?.metadata?.words;
  return typeof words === 'number' ? words : wordCount(body);
}
