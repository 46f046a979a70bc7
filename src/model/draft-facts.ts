import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { isDay, unwrap } from './schema-fields.ts';
import { STARTER } from './starter-words.ts';

/** What is known already, by the way to it: `title`, `citation.title`, `outcomes.0.outcome`. */
export type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;

interface Writing {
  answers: Answers;
  /** The day the entry is begun, `YYYY-MM-DD`. */
  today: string;
  /** Whether what isn't known may be left out: then it stands behind a #, ready to be filled in. */
  unfinished: boolean;
}

/**
 * The facts of a new entry as YAML: every field of its schema in order, each with its own sentence above it. What is
 * asked for and not known yet holds {@link STARTER}; what may be left out stands behind a #.
 */
export function draftFacts(schema: z.core.$ZodType, writing: Writing): string {
  return fieldsOf(schema, '', 0, writing).join('\n');
}

function fieldsOf(schema: z.core.$ZodType, path: string, depth: number, writing: Writing): string[] {
  const inner = unwrap(schema).schema;
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.def.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) =>
    fieldLines(name, field, path === '' ? name : `${path}.${name}`, depth, writing),
  );
}

function fieldLines(name: string, field: z.core.$ZodType, path: string, depth: number, writing: Writing): string[] {
  const indent = '  '.repeat(depth);
  const { schema, description, optional } = unwrap(field);
  const comment = description === undefined ? [] : [`${indent}# ${description}${optionsOf(schema, description)}`];
  const isKnown = Object.keys(writing.answers).some((key) => key === path || key.startsWith(`${path}.`));
  if (!isKnown && (optional || (writing.unfinished && depth === 0)))
    return [...comment, `${indent}# ${name}:`, ...behindHash(schema, indent)];
  const inner = innerLines(schema, path, depth, writing);
  if (inner) return [...comment, `${indent}${name}:`, ...inner];
  return [...comment, `${indent}${stringify({ [name]: valueOf(schema, path, writing) }, { lineWidth: 0, singleQuote: true }).trim()}`];
}

/** The fields of a group that stands behind a #, each with its sentence. */
function behindHash(schema: z.core.$ZodType, indent: string): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.def.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) => {
    const { schema: inner, description = '' } = unwrap(field);
    return [`${indent}#   # ${description}${optionsOf(inner, description)}`, `${indent}#   ${name}:`];
  });
}

/** The lines of a group of fields, or of a list of one group; nothing for a plain value. */
function innerLines(schema: z.core.$ZodType, path: string, depth: number, writing: Writing): string[] | undefined {
  if (schema instanceof z.ZodObject) return fieldsOf(schema, path, depth + 1, writing);
  const element = schema instanceof z.ZodArray ? firstAlternative(unwrap(schema.def.element).schema) : undefined;
  if (!(element instanceof z.ZodObject)) return undefined;
  const lines = fieldsOf(element, `${path}.0`, depth + 2, writing);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => (index === first ? `${'  '.repeat(depth + 1)}- ${line.trimStart()}` : line));
}

function valueOf(schema: z.core.$ZodType, path: string, { answers, today }: Writing): unknown {
  const known = answers[path];
  if (known !== undefined) return known;
  if (isDay(schema)) return today;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodNumber) return schema.minValue ?? 1;
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodArray) return [valueOf(unwrap(schema.def.element).schema, `${path}.0`, { answers, today, unfinished: false })];
  return STARTER;
}

/** Of several kinds, the one that asks for least: an organisation's name rather than a person's two. */
function firstAlternative(schema: z.core.$ZodType): z.core.$ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const sizes = schema.def.options.map((option) => {
    const { schema: inner } = unwrap(option);
    return inner instanceof z.ZodObject ? Object.keys(inner.def.shape).length : 0;
  });
  return unwrap(schema.def.options[sizes.indexOf(Math.min(...sizes))] ?? schema).schema;
}

/** The values to choose from, unless the sentence names them itself. */
function optionsOf(schema: z.core.$ZodType, description: string): string {
  if (!(schema instanceof z.ZodEnum) || schema.options.every((option) => description.includes(String(option)))) return '';
  return ` One of: ${schema.options.join(', ')}.`;
}
