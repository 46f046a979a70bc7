import { Document, isPair, isScalar, parse, visit } from 'yaml';
import { splitFrontMatter } from '../front-matter.ts';

/** The facts of an entry, and under `body` the words below them. */
export type EntryFields = Record<string, unknown>;

/** A field that has to be written even if it is empty: where it stands, and what empty looks like there. */
export interface KeptEmpty {
  path: readonly string[];
  value: '' | readonly [];
}

/** How entries of one kind are written. */
export interface EntryStyle {
  kept: readonly KeptEmpty[];
  /** The names of the fields that hold days. Other text that looks like a day gets quotation marks: without them some readers take it for one. */
  days: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** A list of words up to this many characters stands on one line. */
const SHORT_LIST = 100;

/**
 * Reads an entry's file for the editor's form. Days stay text.
 * @throws {Error} in plain words if the facts have no end, or can't be read.
 */
export function readEntry(text: string): EntryFields {
  const split = splitFrontMatter(text);
  if ('problem' in split) throw new Error(`${split.problem.message} ${split.problem.remedy}`);
  const fields: unknown = parse(split.facts.text);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Error('The facts at the top of the file are no list of fields.');
  return { ...fields, body: split.body.trim() };
}

/** Writes what the form holds the way we write entries by hand. What was left empty is left out, but for `kept`. The words are not touched. */
export function writeEntry({ body, ...fields }: EntryFields, { kept, days }: EntryStyle): string {
  const facts = (withoutEmpty(fields) ?? {}) as EntryFields;
  for (const { path, value } of kept) keep(facts, path, value);
  const document = new Document(facts);
  visit(document, {
    Seq: (_, list) => {
      const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      list.flow = words.every((word) => word !== undefined) && words.join(', ').length <= SHORT_LIST;
    },
    Scalar: (_, scalar, path) => {
      const parent = path.at(-1);
      const isDay = isPair(parent) && isScalar(parent.key) && days.includes(String(parent.key.value));
      if (typeof scalar.value === 'string' && DAY.test(scalar.value) && !isDay) scalar.type = 'QUOTE_SINGLE';
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  const words = typeof body === 'string' ? body.trim() : '';
  return `---\n${text}---\n${words === '' ? '' : `\n${words}\n`}`;
}

/** The value without empty text, empty lists and empty groups; `undefined` if nothing is left. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value).flatMap(([name, each]) => {
    const left = withoutEmpty(each);
    return left === undefined ? [] : [[name, left]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function keep(facts: EntryFields, path: readonly string[], value: KeptEmpty['value']): void {
  const group = path.slice(0, -1).reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), facts);
  const name = path.at(-1);
  if (isGroup(group) && name !== undefined) group[name] ??= value;
}

function isGroup(value: unknown): value is EntryFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
