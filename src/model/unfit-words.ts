import type { z } from 'astro/zod';
import { didYouMean, listWords, nearest, quote } from './nearest.ts';
import { fieldAt, fieldNames, isDay, unwrap, valueAt } from './schema-fields.ts';
import type { FieldPath } from './yaml-source.ts';

/** What is wrong, and what to do: each a sentence or more. */
export interface Words {
  message: string;
  remedy: string;
}

interface Facts {
  schema: z.core.$ZodType;
  data: unknown;
}

/** Puts an issue about a value that is there but does not fit into plain English. */
export function unfitWords(issue: z.core.$ZodIssue, value: unknown, facts: Facts): Words {
  const name = capital(nameField(issue.path));
  const own = ownWords(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(name, issue.expected, value, issue.path, facts);
    case 'too_big':
    case 'too_small':
      return wrongSize(name, value, own ?? sizeLimit(issue));
    case 'invalid_value':
      return notInList(name, value, issue.values.map(String), own);
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return notInList(name, value, issue.options.map(String), own);
      break;
    case 'invalid_format':
      if (issue.format === 'date') return noDay(name, value);
      break;
    case 'custom':
      return { message: repeated(value) ?? `${name} can't stay as it is.`, remedy: own ?? describe(issue.path, facts) };
  }
  return { message: `${name} can't be ${show(value)}.`, remedy: own ?? describe(issue.path, facts) };
}

/** “alt” in “picture”; item 2 of “themes”; for the whole, “the file”. */
export function nameField(path: FieldPath): string {
  return (
    path.reduce<string>((outer, step) => {
      const [own, joint] = typeof step === 'number' ? [`item ${String(step + 1)}`, 'of'] : [quote(String(step)), 'in'];
      return outer === '' ? own : `${own} ${joint} ${outer}`;
    }, '') || 'the file'
  );
}

const KINDS: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function noDay(name: string, value: unknown): Words {
  const why = /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'is not in the calendar' : 'is not written as a day should be';
  return { message: `${name} is ${show(value)}, which ${why}.`, remedy: 'Write the day as YYYY-MM-DD, for example 2027-03-31.' };
}

function wrongKind(name: string, expected: string, value: unknown, path: FieldPath, facts: Facts): Words {
  const field = fieldAt(facts.schema, facts.data, path);
  if (field && isDay(unwrap(field).schema)) return noDay(name, value);
  return {
    message: `${name} should be ${KINDS[expected] ?? expected}, but it is ${kindOf(value)}.`,
    remedy: howToTurnInto(expected, value, path, facts),
  };
}

function howToTurnInto(expected: string, value: unknown, path: FieldPath, facts: Facts): string {
  switch (expected) {
    case 'string':
      return typeof value === 'object' ? describe(path, facts) : `Put it in quotation marks: '${asText(value)}'.`;
    case 'array':
      if (path.length === 0) return 'Start each item on a line of its own, with a hyphen and a space.';
      return `Write it as a list in square brackets: [${typeof value === 'object' ? 'one, two' : asText(value)}].`;
    case 'boolean':
      return 'Write true or false, without quotation marks.';
    case 'number':
    case 'int':
      return 'Write a whole number in digits, without quotation marks.';
    case 'object': {
      const { required } = fieldNames(facts.schema, facts.data, path);
      return `Write its fields on the lines below it, each indented by two spaces: ${listWords(required.map(quote), 'and')}.`;
    }
    default:
      return describe(path, facts);
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `words (${show(value)})`;
  return typeof value === 'number' ? `a number (${String(value)})` : asText(value);
}

function wrongSize(name: string, value: unknown, remedy: string): Words {
  if (Array.isArray(value)) {
    const length = value.length === 0 ? 'is an empty list' : `has ${value.length === 1 ? '1 item' : `${String(value.length)} items`}`;
    return { message: `${name} ${length}.`, remedy };
  }
  if (typeof value !== 'string') return { message: `${name} can't be ${show(value)}.`, remedy };
  return { message: `${name} has ${String(value.trim().length)} characters.`, remedy };
}

function sizeLimit(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const limit = String(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const most = issue.code === 'too_big' ? 'at most' : 'at least';
  if (issue.origin === 'array') return `Give ${most} ${limit}.`;
  return issue.origin === 'string' ? `Use ${limit} characters ${most}.` : `Write a number of ${most} ${limit}.`;
}

function notInList(name: string, value: unknown, list: readonly string[], own: string | undefined): Words {
  if (list.length === 1) return { message: `${name} can't be ${show(value)}.`, remedy: own ?? `Write ${String(list[0])}.` };
  const alike = typeof value === 'string' ? nearest(value, list, 1) : [];
  return {
    message: `${name} is ${show(value)}, which is not in the list.`,
    remedy: joinSentences([didYouMean(alike), own ?? `Choose one of: ${list.join(', ')}.`]),
  };
}

function repeated(list: unknown): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((item: unknown) => valueAt(item, ['id']) ?? item);
  const twice = ids.find((id, index) => typeof id === 'string' && ids.indexOf(id) < index);
  return typeof twice === 'string' ? `${quote(twice)} stands in this list more than once.` : undefined;
}

/** The sentence that the schema itself says, unless it is one of Zod's own, which speak to programmers. */
export function ownWords(message: string): string | undefined {
  return /^(?:Invalid|Too (?:big|small)|Unrecognized)\b/.test(message) ? undefined : sentence(message);
}

function describe(path: FieldPath, facts: Facts): string {
  const field = fieldAt(facts.schema, facts.data, path);
  const description = field && unwrap(field).description;
  return description ? `Write here: ${lowerFirst(description)}` : 'Compare it with the same field of another entry.';
}

function show(value: unknown): string {
  return quote(asText(value));
}

/** A value as it could be written in the file, cut short. */
function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function sentence(text: string): string {
  return /[.!?]["”)]?$/.test(text) ? text : `${text}.`;
}

/** One text of several sentences, without the empty ones. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ');
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The day …" becomes "the day …"; names in capitals, such as BCP, stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
