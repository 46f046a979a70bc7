import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Position } from './findings.ts';
import { explainYamlError, NO_ALIASES, notFields, unreadable, type YamlProblem } from './yaml-problems.ts';

/** The way to a value: `['picture', 'alt']`, `['themes', 0]`. */
export type FieldPath = readonly PropertyKey[];

/** A piece of YAML and the line of the file that it starts on. */
export interface YamlSource {
  text: string;
  /** 1 for a whole file. */
  firstLine: number;
}

/**
 * Reads YAML. Never throws: what can't be read comes back as problems in plain English, with their places in the file.
 * One mistake often brings others after it, so only the first is given; but all of the names that stand twice.
 */
export function readYaml(source: YamlSource): { value: unknown; problems: YamlProblem[] } {
  try {
    const document = parse(source.text);
    const problems = tellingErrors(document).map((error) => explainYamlError(error, source.text, positionAt(error.pos[0], source)));
    const alias = problems.length === 0 ? firstAlias(document, source) : undefined;
    if (alias !== undefined) problems.push({ ...positionAt(alias, source), ...NO_ALIASES });
    return problems.length > 0 ? { value: undefined, problems } : { value: document.toJS({ maxAliasCount: 0 }) as unknown, problems };
  } catch (error) {
    return { value: undefined, problems: [unreadable(error, { line: source.firstLine, column: 1 })] };
  }
}

function tellingErrors(document: Document) {
  const errors = [...document.errors, ...document.warnings];
  const other = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return other ? [...repeated, other] : repeated;
}

/**
 * The offset of the first alias (`*name`). Nobody needs them here, and a few lines of them could unfold into gigabytes
 * or into a list that holds itself.
 */
function firstAlias(document: Document, source: YamlSource): number | undefined {
  if (!source.text.includes('*')) return undefined;
  let offset: number | undefined;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

/** As `readYaml`, for YAML that must hold named fields. Nothing at all counts as no fields. */
export function readYamlFields(source: YamlSource): { fields: Record<string, unknown>; problems: YamlProblem[] } {
  const { value, problems } = readYaml(source);
  if (problems.length > 0 || value === null || value === undefined) return { fields: {}, problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { fields: {}, problems: [notFields({ line: source.firstLine, column: 1 })] };
  }
  return { fields: value as Record<string, unknown>, problems };
}

/**
 * Where the value at `path` stands in the file. For a list or a group of fields, and for what isn't there, that is the
 * name of the nearest field on the way. With `words`, the place of those words inside the value, if they are found.
 */
export function locateField(source: YamlSource, path: FieldPath, words?: string): Position {
  const found = follow(parsedOnce(source.text), path);
  const start = found.value && words ? findWords(source.text, found.value, words) : undefined;
  return positionAt(start ?? found.start, source);
}

/** Where the name of the field at `path` stands in the file. */
export function locateFieldName(source: YamlSource, path: FieldPath): Position {
  const found = follow(parsedOnce(source.text), path);
  return positionAt(found.name ?? found.start, source);
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, stringKeys: true });
}

/**
 * Positions are asked for rarely, but then several times for one file. Keeping every parsed file would fill the memory
 * for thousands of stories; keeping the last one makes it cheap enough.
 */
let last: { text: string; document: Document } | undefined;

function parsedOnce(text: string): Document {
  if (last?.text !== text) last = { text, document: parse(text) };
  return last.document;
}

/** Counts the lines itself: the parser's own counter goes wrong after some errors. */
function positionAt(offset: number, { text, firstLine }: YamlSource): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length + firstLine - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Followed {
  /** Offset of the value, or of the nearest name on the way to it. */
  start: number;
  /** Offset of the last name on the way, if the whole way exists. */
  name: number | undefined;
  /** The value, if the whole way exists and it holds words. */
  value: Node | undefined;
}

function follow(document: Document, path: FieldPath): Followed {
  let node: Node | null | undefined = document.contents;
  let start = startOf(node) ?? 0;
  let name: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => keyText(key) === String(step));
      if (!pair) return { start, name: undefined, value: undefined };
      name = startOf(pair.key);
      start = name ?? start;
      node = isNode(pair.value) ? pair.value : undefined;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) return { start, name: undefined, value: undefined };
      node = item;
      start = startOf(item) ?? start;
      name = start;
    } else return { start, name: undefined, value: undefined };
  }
  const value = node && !isCollection(node) && String(node.toJSON() ?? '') !== '' ? node : undefined;
  return { start: startOf(value) ?? start, name, value };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function findWords(text: string, value: Node, words: string): number | undefined {
  const [start, end] = value.range ?? [0, 0];
  const at = text.slice(start, end).indexOf(words);
  return at === -1 ? undefined : start + at;
}
