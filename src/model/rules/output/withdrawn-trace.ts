import { extname } from 'node:path';
import { SHINGLE_WORDS } from '../../../schema/traces.ts';
import { looksLike, pictureLook } from '../../trace-pictures.ts';
import { saltedHash, windowsOf, wordsOf } from '../../trace-words.ts';
import { entryAddress, PURGE_LIST } from '../../urls.ts';
import type { WithdrawnStory } from '../../withdrawn.ts';
import { quote } from '../../nearest.ts';
import { fileTexts, holdsText, mediaInside, type FileText } from './file-texts.ts';
import type { BuiltSite, OutputRule } from './rule.ts';
import { isNoindex } from './unique-title.ts';
import { hasToken } from './walk.ts';

const TITLE_LEFT = 'is left with its title or a caption';
const REMEDY = 'Remove it from the content file it comes from, and build again.';

/** What all withdrawn stories with one salt are known by, each hash with the story it belongs to. */
interface Known {
  salt: string;
  inside: Map<number, Map<string, string>>;
  whole: Map<string, string>;
  files: Map<string, string>;
  pictures: [look: string, id: string][];
}

/**
 * `withdrawn-trace` (error): of a withdrawn story nothing is left in any published file: no title, words, picture, link,
 * search result, feed item or data row. Its address says only that it was withdrawn, is closed to search engines, and
 * stands in the purge list. Ids that something else carries too (`otherIds`) count only as part of an address.
 */
export const withdrawnTrace =
  (stories: readonly WithdrawnStory[], otherIds: ReadonlySet<string>) =>
  (site: BuiltSite): OutputRule => {
    const ids = new Set(stories.map(({ id }) => id));
    const known = knownBySalt(stories);
    const ownPage = (id: string) => `${entryAddress('stories', id).slice(1)}index.html`;
    const ownPages = new Map([...ids].map((id) => [ownPage(id), id]));
    return {
      page(page) {
        const id = ownPages.get(page.file);
        if (id === undefined) return {};
        let closed = false;
        let searchable: number | undefined;
        return {
          open(element) {
            closed ||= isNoindex(element);
            if ('data-pagefind-body' in element.attributes || hasToken(element, 'property', 'og:title')) searchable = element.start;
          },
          end() {
            if (closed && searchable === undefined) return;
            page.report({
              rule: 'withdrawn-trace',
              at: searchable ?? 0,
              message: `The page of the withdrawn story ${quote(id)} can be found by ${closed ? 'the search of this site' : 'search engines'}.`,
              remedy: 'Show only that it was withdrawn, with “noindex”.',
            });
          },
        };
      },
      async end() {
        if (ids.size === 0) return;
        await checkPurgeList(site, ids);
        for (const file of site.files.all) await checkFile(site, file, { ids, otherIds, known, own: ownPages.get(file) });
      },
    };
  };

interface Sought {
  ids: ReadonlySet<string>;
  otherIds: ReadonlySet<string>;
  known: readonly Known[];
  /** The withdrawn story whose page this file is. */
  own: string | undefined;
}

async function checkPurgeList(site: BuiltSite, ids: ReadonlySet<string>): Promise<void> {
  const listed = site.files.has(PURGE_LIST) ? (await site.files.read(PURGE_LIST)).toString() : '';
  for (const id of ids) {
    if (!listed.includes(`"${id}"`))
      report(site, PURGE_LIST, id, 'is missing in the list of what devices delete', 'Tell whoever looks after the software.');
  }
}

async function checkFile(site: BuiltSite, file: string, sought: Sought): Promise<void> {
  const said = new Set<string>();
  const say = (id: string, what: string, place?: () => { line: number; column: number }) => {
    if (said.has(`${id} ${what}`)) return;
    said.add(`${id} ${what}`);
    report(site, file, id, what, REMEDY, place?.());
  };
  for (const segment of sought.own === undefined ? file.split('/') : []) {
    const name = segment.replace(/\..*$/, '');
    if (sought.ids.has(name) && !sought.otherIds.has(name)) say(name, 'is left in the name of a file');
  }
  const bytes = await site.files.read(file);
  if (!holdsText(file)) {
    for (const known of sought.known) await checkMedia(file, bytes, known, say);
    return;
  }
  if (file === PURGE_LIST) return;
  for (const inside of mediaInside(file, bytes)) for (const known of sought.known) await checkMedia(inside.name, inside.bytes, known, say);
  for (const text of fileTexts(file, bytes)) {
    const tell = (id: string, what: string) => {
      say(id, what, () => placeIn(bytes, text.at));
    };
    for (const known of sought.known) checkText(text, known, tell);
    checkIds(text, sought, tell);
  }
}

function checkText({ kind, text }: FileText, known: Known, say: (id: string, what: string) => void): void {
  const words = wordsOf(text);
  if (kind === 'value') {
    const id = known.whole.get(saltedHash(known.salt, words.join(' ')));
    if (id !== undefined) say(id, TITLE_LEFT);
  }
  for (const [size, hashes] of known.inside) {
    for (const window of windowsOf(words, size)) {
      const id = hashes.get(saltedHash(known.salt, window.text));
      if (id !== undefined) say(id, size < SHINGLE_WORDS ? TITLE_LEFT : 'is left with some of its words');
    }
  }
}

function checkIds({ kind, text }: FileText, { ids, otherIds, own }: Sought, say: (id: string, what: string) => void): void {
  for (const [, id = ''] of text.matchAll(/stories\/([a-z0-9-]+)/g)) if (ids.has(id) && id !== own) say(id, 'is left with its address');
  const value = text.trim();
  if (kind === 'value' && value.includes('-') && ids.has(value) && !otherIds.has(value) && value !== own) say(value, 'is left with its id');
}

async function checkMedia(file: string, bytes: Uint8Array, known: Known, say: (id: string, what: string) => void): Promise<void> {
  const same = known.files.get(saltedHash(known.salt, bytes));
  if (same !== undefined) {
    say(same, 'is left with a file of its own');
    return;
  }
  if (known.pictures.length === 0 || !/\.(?:png|jpe?g|webp|avif|gif|tiff?|svg)$/i.test(extname(file))) return;
  const look = await pictureLook(bytes);
  const alike = look === undefined ? undefined : known.pictures.find(([other]) => looksLike(look, other));
  if (alike) say(alike[1], 'is left with its picture');
}

function knownBySalt(stories: readonly WithdrawnStory[]): Known[] {
  const bySalt = new Map<string, Known>();
  for (const { id, traces } of stories) {
    if (!traces) continue;
    const known: Known = bySalt.get(traces.salt) ?? {
      salt: traces.salt,
      inside: new Map(),
      whole: new Map(),
      files: new Map(),
      pictures: [],
    };
    bySalt.set(traces.salt, known);
    for (const [size, hashes] of Object.entries(traces.words)) {
      const group = known.inside.get(Number(size)) ?? new Map<string, string>();
      known.inside.set(Number(size), group);
      for (const hash of hashes) group.set(hash, id);
    }
    for (const hash of traces.whole) known.whole.set(hash, id);
    for (const hash of traces.files) known.files.set(hash, id);
    for (const look of traces.pictures) known.pictures.push([look, id]);
  }
  return [...bySalt.values()];
}

function report(site: BuiltSite, file: string, id: string, what: string, remedy: string, place = { line: 1, column: 1 }): void {
  site.report({ file, ...place, severity: 'error', rule: 'withdrawn-trace', message: `The withdrawn story ${quote(id)} ${what}.`, remedy });
}

function placeIn(bytes: Uint8Array, at: number): { line: number; column: number } {
  if (at === 0) return { line: 1, column: 1 };
  const before = Buffer.from(bytes).toString('utf8').slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
