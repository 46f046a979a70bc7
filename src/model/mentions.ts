import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Position } from './findings.ts';
import { SHINGLE_WORDS } from '../schema/traces.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Pieces } from './traces.ts';
import { windowsOf, wordsOf } from './trace-words.ts';

/** A place in a content file that still speaks of a story. */
export interface Mention extends Position {
  what: string;
}

/** What a story is looked for by. */
export interface Mentioned {
  slug: string;
  title: string | undefined;
  pieces: Pieces;
}

/** From how many words on a title counts wherever it stands; a shorter one only in quotation marks or as a link. */
const TITLE_STANDS_ALONE = 4;
/** One piece of eight words may be a common phrase; two are a quotation. */
const QUOTED_PIECES = 2;

/** Where a file's text speaks of a story: by its address, its id under “related”, its title, or its words. */
export function mentionsIn(text: string, { slug, title, pieces }: Mentioned): Mention[] {
  const found: Mention[] = [...text.matchAll(new RegExp(`/stories/${slug}(?![a-z0-9-])`, 'g'))].map(({ index }) => ({
    ...positionAt(text, index),
    what: 'links to it',
  }));
  for (const at of relatedItems(text, slug)) found.push({ ...positionAt(text, at), what: 'names it under “related”' });
  const pattern = title === undefined ? undefined : titlePattern(title);
  if (pattern) for (const { index } of text.matchAll(pattern)) found.push({ ...positionAt(text, index), what: 'names its title' });
  const quotation = quotationIn(text, pieces);
  if (quotation !== undefined) found.push({ ...quotation, what: 'repeats some of its words' });
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The text without what can be taken out safely: the id under “related”, and links, whose words stay. */
export function withoutMentions(text: string, slug: string): string {
  const unlinked = text.replace(new RegExp(`\\[([^\\]]*)\\]\\(/stories/${slug}(?:[/?#][^)\\s]*)?(?:\\s+"[^"]*")?\\)`, 'g'), '$1');
  return withoutRelated(unlinked, slug);
}

function titlePattern(title: string): RegExp | undefined {
  const words = title.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < 2) return undefined;
  const run = words.map((word) => RegExp.escape(word).replace(/['’]/g, "['’]")).join('[^\\p{L}\\p{N}]+');
  return words.length >= TITLE_STANDS_ALONE
    ? new RegExp(`(?<![\\p{L}\\p{N}])${run}(?![\\p{L}\\p{N}])`, 'giu')
    : new RegExp(`(?<=[“"'‘[])${run}(?=[”"'’\\]])`, 'gu');
}

function quotationIn(text: string, pieces: Pieces): Position | undefined {
  const known = pieces.inside.get(SHINGLE_WORDS) ?? new Set();
  const hits = [...new Set([...windowsOf(wordsOf(text), SHINGLE_WORDS)].map((window) => window.text))].filter((window) =>
    known.has(window),
  );
  const [first = ''] = hits;
  if (hits.length < QUOTED_PIECES) return undefined;
  const at = text.search(new RegExp(first.split(' ').map(RegExp.escape).join('[^\\p{L}\\p{N}]+'), 'iu'));
  return positionAt(text, Math.max(0, at));
}

function positionAt(text: string, at: number): Position {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The list “related” in a file's facts, and where the facts begin. */
function relatedList(text: string): { list: YAMLSeq; from: number; facts: string } | undefined {
  const split = splitFrontMatter(text);
  if ('problem' in split) return undefined;
  const facts = split.facts.text;
  const list = parseDocument(facts).get('related');
  return isSeq(list) ? { list, facts, from: text.indexOf(facts) } : undefined;
}

/** Each item as it is written, with its place in the facts. */
function itemsOf({ list, facts }: { list: YAMLSeq; facts: string }): { id: string; start: number; end: number }[] {
  return list.items.map((item) => {
    const [start, end] = (item as { range: [number, number, number] }).range;
    return { id: facts.slice(start, end).replace(/^["']|["']$/g, ''), start, end };
  });
}

function relatedItems(text: string, slug: string): number[] {
  const related = relatedList(text);
  return related ? itemsOf(related).flatMap(({ id, start }) => (id === slug ? [related.from + start] : [])) : [];
}

function withoutRelated(text: string, slug: string): string {
  const related = relatedList(text);
  if (!related) return text;
  const items = itemsOf(related);
  const kept = items.filter(({ id }) => id !== slug);
  if (kept.length === items.length) return text;
  const { facts, from, list } = related;
  const changed = list.flow ? withFlowItems(facts, list, kept) : withoutLines(facts, items, slug, kept.length === 0);
  return text.slice(0, from) + changed + text.slice(from + facts.length);
}

function withFlowItems(facts: string, list: YAMLSeq, kept: readonly { start: number; end: number }[]): string {
  const [start = 0, end = 0] = list.range ?? [];
  return `${facts.slice(0, start)}[${kept.map((item) => facts.slice(item.start, item.end)).join(', ')}]${facts.slice(end)}`;
}

/** Takes out the lines of the items; of an empty list also the line with its name. */
function withoutLines(facts: string, items: readonly { id: string; start: number }[], slug: string, isEmpty: boolean): string {
  const gone = new Set(items.filter(({ id }) => id === slug).map(({ start }) => facts.slice(0, start).split('\n').length - 1));
  return facts
    .split('\n')
    .filter((line, index) => !gone.has(index) && !(isEmpty && /^related:\s*(?:#.*)?$/.test(line)))
    .join('\n');
}
