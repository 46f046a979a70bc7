import type { z } from 'astro/zod';
import { didYouMean, listWords, nearest, quote } from './nearest.ts';
import { fieldAt, fieldNames, unwrap, valueAt } from './schema-fields.ts';
import { capital, joinSentences, lowerFirst, nameField, unfitWords } from './unfit-words.ts';
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

/** Turns what Zod found into remarks: one for each unknown field, and one for each other issue. */
export function schemaRemarks(facts: Facts, issues: readonly Issue[]): SchemaRemark[] {
  return issues.flatMap((issue) => remarksFor(issue, facts));
}

function remarksFor(issue: Issue, facts: Facts): SchemaRemark[] {
  const { path } = issue;
  const value = valueAt(facts.data, path);
  const absent = value === undefined || value === null;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key], facts));
  if (issue.code === 'invalid_union' && !absent) {
    const inner = likeliestAlternative(issue);
    if (inner) return inner.flatMap((each) => remarksFor({ ...each, path: [...path, ...each.path] }, facts));
  }
  if (issue.code !== 'custom' && absent) return [missingField(path, value === null, facts)];
  return [{ kind: 'unfit', path, ...unfitWords(issue, value, facts) }];
}

/** Of several alternatives that all failed, the one with least to mend; none if the value is of another kind altogether. */
function likeliestAlternative(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  const close = issue.errors.filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
  return close.sort((a, b) => a.length - b.length)[0];
}

function missingField(path: FieldPath, empty: boolean, facts: Facts): SchemaRemark {
  const field = fieldAt(facts.schema, facts.data, path);
  const { description, optional } = field ? unwrap(field) : { description: undefined, optional: false };
  return {
    kind: 'missing',
    path,
    message: `${capital(nameField(path))} is ${empty ? 'empty' : 'missing'}.`,
    remedy: joinSentences([
      description ? `Add ${lowerFirst(description)}` : 'Add it.',
      howToWrite(field, path, facts),
      optional ? 'Or remove the field.' : '',
    ]),
  };
}

function howToWrite(field: z.core.$ZodType | undefined, path: FieldPath, facts: Facts): string {
  const def = field && (unwrap(field).schema._zod.def as { type: string; format?: string });
  if (def?.format === 'date') return 'Write it as YYYY-MM-DD, for example 2027-03-31.';
  if (def?.type !== 'object') return '';
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
