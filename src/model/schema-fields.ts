import { z } from 'astro/zod';
import type { FieldPath } from './yaml-source.ts';

/**
 * The schema without what is wrapped around it (optional, default, preprocessing), with the first description met on the way.
 */
export function unwrap(schema: z.core.$ZodType): { schema: z.core.$ZodType; description: string | undefined; optional: boolean } {
  let inner = schema;
  let description = descriptionOf(inner);
  let optional = false;
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
      optional = true;
      inner = inner.def.innerType;
    } else if (inner instanceof z.ZodPipe) inner = inner.def.out;
    else return { schema: inner, description, optional };
    description ??= descriptionOf(inner);
  }
}

/** The schema of the field at `path`. `data` tells which of several alternatives is meant. */
export function fieldAt(schema: z.core.$ZodType, data: unknown, path: FieldPath): z.core.$ZodType | undefined {
  let field: z.core.$ZodType = schema;
  let value = data;
  for (const step of path) {
    const inner = alternativeFor(unwrap(field).schema, value);
    const next = inner instanceof z.ZodObject ? shapeOf(inner)[String(step)] : inner instanceof z.ZodArray ? inner.def.element : undefined;
    if (!next) return undefined;
    field = next;
    value = valueAt(value, [step]);
  }
  return field;
}

/** The names of the fields that belong to the group at `path`, and which of them must be there. */
export function fieldNames(schema: z.core.$ZodType, data: unknown, path: FieldPath): { all: string[]; required: string[] } {
  const field = fieldAt(schema, data, path);
  const inner = field && alternativeFor(unwrap(field).schema, valueAt(data, path));
  if (!(inner instanceof z.ZodObject)) return { all: [], required: [] };
  const fields = Object.entries(shapeOf(inner));
  return { all: fields.map(([name]) => name), required: fields.filter(([, each]) => !unwrap(each).optional).map(([name]) => name) };
}

/** Whether a schema, unwrapped, is that of a calendar day. */
export function isDay(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodISODate;
}

/** The value at `path`, or undefined if the way does not exist. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function alternativeFor(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  return schema instanceof z.ZodUnion ? unwrap(schema.def.options[alternativeIndex(schema, data)] ?? schema).schema : schema;
}

/** Of several alternatives, the place of the one whose fixed values `data` holds; failing that, of the one that shares most field names. */
export function alternativeIndex(schema: z.ZodUnion, data: unknown): number {
  const names = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const scores = schema.def.options.map((option) => {
    const inner = unwrap(option).schema;
    if (!(inner instanceof z.ZodObject)) return -1;
    const shape = shapeOf(inner);
    const fixed = names.filter(
      (name) => shape[name] instanceof z.ZodLiteral && shape[name].def.values.includes(valueAt(data, [name]) as never),
    );
    return fixed.length * 1000 + names.filter((name) => Object.hasOwn(shape, name)).length;
  });
  return scores.indexOf(Math.max(...scores));
}

function shapeOf(schema: z.ZodObject): Record<string, z.core.$ZodType> {
  return schema.def.shape;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}
