import { namedIn } from './evidence/cited.ts';
import { wordCount } from './reading.ts';

/** What is looked at of an entry in Astro's store. */
interface StoredEntry {
  body?: string | undefined;
  rendered?: { html: string; metadata?: Record<string, unknown> } | undefined;
}

/**
 * A Markdown entry as it is kept for the build: its facts and its HTML, and of its words as written only how many there
 * are. Astro holds all entries in memory several times, and ten thousand case studies would fill half a gigabyte with
 * Markdown that nobody reads again. Words that cite evidence stay, as the pages of the evidence ask for them.
 */
export function slimEntry<Entry extends StoredEntry>(entry: Entry): Entry {
  const { body, rendered } = entry;
  if (body === undefined || !rendered || namedIn(body).length > 0) return entry;
  const metadata = { ...rendered.metadata, frontmatter: undefined, words: wordCount(body) };
  return { ...entry, body: undefined, rendered: { ...rendered, metadata } };
}

/** The number of words of an entry, slim or not. */
export function wordsOf({ body = '', rendered }: StoredEntry): number {
  const words = rendered?.metadata?.words;
  return typeof words === 'number' ? words : wordCount(body);
}
