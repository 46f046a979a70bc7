import { z } from 'astro/zod';
import { didYouMean, listWords, nearest, quote } from './nearest.ts';
import { alternativeIndex, fieldAt, fieldNames, isDay, unwrap, valueAt } from './schema-fields.ts';
import { capital, joinSentences, lowerFirst, nameField, ownWords, unfitWords } from './unfit-words.ts';
import type { FieldPath } from './yaml-source.ts';

/** What is wrong with one field, in words for people who write and don't code. */
export interface SchemaRemark {
  kind: 'missing' | 'unknown' | 'unfit';
  /** The field. For an unknown one, its own name is the last step. */
  path: FieldPath;
  message: string;
  remedy: string;
}

/** The facts as they were written, and the schema that they should fit. */
interface Facts {
  schema: z.core.$ZodType;
  data: unknown;
}

type Issue = z.core.$ZodIssue;

/** Turns what Zod found into remarks: one for each unknown field, and one for each other field with something to mend. */
export function schemaRemarks(facts: Facts, issues: readonly Issue[]): SchemaRemark[] {
  const seen = new Set<string>();
  return issues
    .flatMap((issue) => remarksFor(issue, facts))
    .filter(({ path }) => {
      const key = JSON.stringify(path.map(String));
      return !seen.has(key) && seen.add(key);
    });
}

function remarksFor(issue: Issue, facts: Facts): SchemaRemark[] {
  const { path } = issue;
  const value = valueAt(facts.data, path);
  const isThere = value !== undefined && value !== null;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key], facts));
  if (issue.code === 'invalid_union' && isThere) {
    const inner = likeliestAlternative(issue, facts);
    if (inner) return inner.flatMap((each) => remarksFor({ ...each, path: [...path, ...each.path] }, facts));
  }
  const isBlank = typeof value === 'string' && value.trim() === '';
  if (issue.code !== 'custom' && (!isThere || isBlank)) return [missingField(issue, value !== undefined, facts)];
  return [{ kind: 'unfit', path, ...unfitWords(issue, value, facts) }];
}

/** Of several alternatives that all failed, what keeps the likeliest from fitting; nothing if the value is of another kind altogether. */
function likeliestAlternative(issue: Extract<Issue, { code: 'invalid_union' }>, facts: Facts): Issue[] | undefined {
  const field = fieldAt(facts.schema, facts.data, issue.path);
  const union = field && unwrap(field).schema;
  const issues = union instanceof z.ZodUnion ? issue.errors[alternativeIndex(union, valueAt(facts.data, issue.path))] : undefined;
  return issues?.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys') ? issues : undefined;
}

function missingField(issue: Issue, empty: boolean, facts: Facts): SchemaRemark {
  const { path } = issue;
  const field = fieldAt(facts.schema, facts.data, path);
  const { description, optional } = field ? unwrap(field) : { description: undefined, optional: false };
  // What tells the alternatives of a schema apart is described by each of them, but asked for by all of them together.
  const asked = issue.code === 'invalid_union' && issue.discriminator ? ownWords(issue.message) : undefined;
  const remedy = asked ?? joinSentences([description ? `Add ${lowerFirst(description)}` : 'Add it.', howToWrite(field, path, facts)]);
  return {
    kind: 'missing',
    path,
    message: `${capital(nameField(path))} is ${empty ? 'empty' : 'missing'}.`,
    remedy: optional ? `${remedy} Or remove the field.` : remedy,
  };
}

function howToWrite(field: z.core.$ZodType | undefined, path: FieldPath, facts: Facts): string {
  const { schema, description = '' } = field ? unwrap(field) : {};
  if (schema && isDay(schema)) return 'Write it as YYYY-MM-DD, for example 2027-03-31.';
  if (schema instanceof z.ZodEnum && !schema.options.every((option) => description.includes(String(option)))) {
    return `Choose one of: ${schema.options.join(', ')}.`;
  }
  if (!(schema instanceof z.ZodObject)) return '';
  return `It needs ${listWords(fieldNames(facts.schema, facts.data, path).required.map(quote), 'and')}.`;
}

function unknownField(path: FieldPath, facts: Facts): SchemaRemark {
  const name = String(path.at(-1));
  const group = path.slice(0, -1);
  const origin = valueAt(facts.data, ['origin']);
  if (group.length === 0 && typeof origin === 'string' && belongsToAnotherOrigin(name, facts.schema)) {
    return {
      kind: 'unknown',
      path,
      message: `${quote(name)} does not belong to a case study whose origin is ${quote(origin)}.`,
      remedy: 'Remove it, or change the origin.',
    };
  }
  const { all } = fieldNames(facts.schema, facts.data, group);
  const alike = nearest(name, all, 1);
  return {
    kind: 'unknown',
    path,
    message: `${capital(nameField(path))} is not a field we know.`,
    remedy:
      alike.length > 0 ? `${didYouMean(alike)} If not, remove it.` : `Remove it. The fields here are ${listWords(all.map(quote), 'and')}.`,
  };
}

/** Whether another alternative of a schema that is told apart by `origin` has a field of this name. */
function belongsToAnotherOrigin(name: string, schema: z.core.$ZodType): boolean {
  const { options = [] } = schema._zod.def as { options?: z.core.$ZodType[] };
  return options.some((option) => Object.hasOwn((option._zod.def as { shape?: object }).shape ?? {}, name));
}
