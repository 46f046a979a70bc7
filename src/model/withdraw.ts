import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { changeContent, type NewContent } from './content-change.ts';
import { readContentFolder } from './content-folder.ts';
import type { ContentLibrary, SourceDocument } from './content-library.ts';
import type { Finding } from './findings.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { mentionsIn, withoutMentions, type Mentioned } from './mentions.ts';
import { didYouMean, nearest, quote } from './nearest.ts';
import { forgetShared, hashTraces, piecesOf, textsOf } from './traces.ts';
import { readWithdrawn, TRACES_FILE } from './withdrawn.ts';
import { readYamlFields } from './yaml-source.ts';

/** A withdrawal that can't be done yet. The message says why; `findings` are the places that still speak of the story. */
export class WithdrawRefused extends Error {
  override name = 'WithdrawRefused';
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message);
    this.findings = findings;
  }
}

/** What a withdrawal will do, before anything is touched. */
export interface Withdrawal {
  slug: string;
  title: string | undefined;
  /** What lies in the story's folder and goes. */
  files: readonly string[];
  /** Other files that speak of the story and will be changed. */
  mended: readonly string[];
  carryOut: () => void;
}

/**
 * Prepares to withdraw a story: its folder becomes a tombstone, its pictures, recordings, translations and twins go.
 * @param contentDir the content folder's real path
 * @param fixMentions whether to take mentions out of other files where that can be done safely
 * @throws {WithdrawRefused} if there is no such story, or other files would still speak of it.
 */
export async function prepareWithdrawal(contentDir: string, slug: string, on: string, fixMentions: boolean): Promise<Withdrawal> {
  const { library } = readContentFolder(contentDir);
  const folder = storyFolder(contentDir, slug, library);
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  const texts = names.flatMap((name) => textsOfFile(join(folder, name)));
  const pieces = piecesOf(texts);
  const others = otherTexts(contentDir, library, slug);
  const title = library.documents.find((document) => isStory(document, slug))?.raw.title;
  const sought: Mentioned = { slug, title: typeof title === 'string' ? title : undefined, pieces };
  const mended = mendMentions(others, sought, fixMentions);
  for (const document of library.documents) if (!isStory(document, slug)) for (const text of textsOf(document)) forgetShared(pieces, text);
  for (const [file, text] of others) if (file.endsWith('.yaml')) forgetShared(pieces, text);
  const media = names.filter((name) => !/\.(?:mdx?|vtt|srt|txt)$/i.test(name)).map((name) => readFileSync(join(folder, name)));
  const traces = await hashTraces(saltOf(contentDir, library), pieces, media);
  const tombstone: NewContent = {
    path: `stories/${slug}`,
    content: {
      'index.md': `---\norigin: withdrawn\nwithdrawnOn: ${on}\n---\n`,
      [TRACES_FILE]: `${JSON.stringify(traces, null, 2)}\n`,
    },
  };
  return {
    slug,
    title: sought.title,
    files: readdirSync(folder),
    mended: mended.map(({ path }) => path),
    carryOut: () => {
      changeContent(contentDir, [tombstone, ...mended]);
    },
  };
}

function isStory({ collection, id }: SourceDocument, slug: string): boolean {
  return collection === 'stories' && id === slug;
}

function storyFolder(contentDir: string, slug: string, { documents }: ContentLibrary): string {
  const slugs = documents.filter(({ collection }) => collection === 'stories').map(({ id }) => id);
  const folder = join(contentDir, 'stories', slug);
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(folder))
    throw new WithdrawRefused(
      `There is no story ${quote(slug)}. ${didYouMean(nearest(slug, slugs)) || 'The names are those of the folders in stories.'}`,
    );
  const story = documents.find((document) => isStory(document, slug));
  if (story?.raw.origin === 'withdrawn')
    throw new WithdrawRefused(`${quote(slug)} was withdrawn on ${String(story.raw.withdrawnOn)}. There is nothing left to do here.`);
  return folder;
}

/** The words of any file beside a story: the story itself, its translations and twins, captions and transcripts. */
function textsOfFile(path: string): string[] {
  const ending = extname(path).toLowerCase();
  if (!['.md', '.mdx', '.vtt', '.srt', '.txt'].includes(ending)) return [];
  const text = readFileSync(path, 'utf8');
  if (!ending.startsWith('.md')) return [withoutTimes(text)];
  const split = splitFrontMatter(text);
  if ('problem' in split) return [text];
  const { fields } = readYamlFields(split.facts);
  const markdown = readMarkdown(split.body, split.bodyLine, ending === '.mdx' ? 'mdx' : 'md');
  return [...textsOf({ raw: fields, markdown, body: split.body })];
}

/** Captions without their numbers and times, as one text. */
function withoutTimes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/-->|^WEBVTT|^\d+$/.test(line.trim()))
    .join(' ');
}

/** Every other file of words: entries of all collections, and the lists. */
function otherTexts(contentDir: string, { documents }: ContentLibrary, slug: string): Map<string, string> {
  const lists = readdirSync(contentDir).filter((name) => name.endsWith('.yaml'));
  const files = [...documents.filter((document) => !isStory(document, slug)).map(({ file }) => file), ...lists];
  return new Map(files.map((file) => [file, readFileSync(join(contentDir, file), 'utf8')]));
}

function mendMentions(others: ReadonlyMap<string, string>, sought: Mentioned, fixMentions: boolean): NewContent[] {
  const left: Finding[] = [];
  const mended: NewContent[] = [];
  for (const [file, text] of others) {
    if (mentionsIn(text, sought).length === 0) continue;
    const content = fixMentions ? withoutMentions(text, sought.slug) : text;
    if (content !== text) mended.push({ path: file, content });
    for (const { what, ...place } of mentionsIn(content, sought)) {
      const message = `This ${what}.`;
      left.push({
        file,
        ...place,
        severity: 'error',
        rule: 'withdrawn-trace',
        message,
        remedy: 'Take it out, and withdraw the story then.',
      });
    }
  }
  if (left.length === 0) return mended;
  const where = `${String(left.length)} ${left.length === 1 ? 'place' : 'places'} in other files still ${left.length === 1 ? 'speaks' : 'speak'} of ${quote(sought.slug)}.`;
  throw new WithdrawRefused(
    `${where} Nothing was changed. ${fixMentions ? 'These can only be mended by hand.' : 'Take them out, or add --fix-mentions: links and “related” are then taken out for you.'}`,
    left,
  );
}

/** The salt that earlier withdrawals used, or a new one. */
function saltOf(contentDir: string, library: ContentLibrary): string {
  return readWithdrawn(contentDir, library).stories.find(({ traces }) => traces)?.traces?.salt ?? randomBytes(16).toString('hex');
}
