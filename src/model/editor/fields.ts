import { z } from 'astro/zod';
import { unwrap } from '../schema-fields.ts';
import { capital } from '../unfit-words.ts';
import type { KeptEmpty } from './entry-file.ts';

/** A field of the editor's form, in the terms of Sveltia CMS (sveltiacms.app/en/docs/fields). */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  [option: string]: unknown;
}

/** What a form offers for a field that holds ids: from which collection, or from which file of words. */
export type IdSource = (path: string) => (Record<string, unknown> & { widget: string }) | undefined;

/**
 * The fields of a form from an object's schema: one for each field, with its description as the hint, so that the form
 * asks for what the check asks for. `path` is where the object stands, with `*` for any item of a list.
 */
export function formFields(schema: z.core.$ZodType, ids: IdSource, path = ''): FormField[] {
  return [...shapeOf(schema)].map(([name, { field, optional }]) =>
    formField(name, field, optional, ids, path === '' ? name : `${path}.${name}`),
  );
}

/** The fields of an object; of alternatives, the fields of all of them, each required only if every one has it. */
function shapeOf(schema: z.core.$ZodType): Map<string, { field: z.core.$ZodType; optional: boolean }> {
  const inner = unwrap(schema).schema;
  if (inner instanceof z.ZodUnion) {
    const shapes = inner.def.options.map(shapeOf);
    const names = new Set(shapes.flatMap((shape) => [...shape.keys()]));
    return new Map(
      [...names].flatMap((name) => {
        const found = shapes.flatMap((shape) => shape.get(name) ?? []);
        const [first] = found;
        return first ? [[name, { field: first.field, optional: found.length < shapes.length || found.some((each) => each.optional) }]] : [];
      }),
    );
  }
  if (!(inner instanceof z.ZodObject)) return new Map();
  return new Map(
    Object.entries<z.core.$ZodType>(inner.def.shape).map(([name, field]) => [name, { field, optional: unwrap(field).optional }]),
  );
}

function formField(name: string, schema: z.core.$ZodType, optional: boolean, ids: IdSource, path: string): FormField {
  const { schema: inner, description } = unwrap(schema);
  const chosen = ids(path);
  const widget = chosen ? { ...chosen, ...manyOf(inner) } : widgetFor(inner, ids, path);
  const shown = { ...(description !== undefined && { hint: description }), required: !optional && !mayBeEmpty(inner) };
  return { name, label: labelOf(name), ...(widget.widget !== 'hidden' && shown), ...widget };
}

/** `reviewBy` → `Review by`, `container-title` → `Container title`. */
function labelOf(name: string): string {
  return capital(
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('-', ' ')
      .replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase()),
  );
}

function widgetFor(schema: z.core.$ZodType, ids: IdSource, path: string): Record<string, unknown> & { widget: string } {
  if (schema instanceof z.ZodISODate) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean', default: false };
  if (schema instanceof z.ZodLiteral) {
    const [value] = schema.def.values;
    // A word that decides which form this is; or something that somebody has to say yes to.
    return value === true ? { widget: 'boolean' } : { widget: 'hidden', default: value };
  }
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: schema.options };
  if (schema instanceof z.ZodNumber) return { widget: 'number', value_type: 'int', ...limits(schema.minValue, schema.maxValue) };
  if (schema instanceof z.ZodArray) return listWidget(schema, ids, path);
  if (schema instanceof z.ZodObject) return { widget: 'object', fields: formFields(schema, ids, path) };
  if (schema instanceof z.ZodURL) return { widget: 'string', type: 'url' };
  if (schema instanceof z.ZodEmail) return { widget: 'string', type: 'email' };
  if (schema instanceof z.ZodString) return textWidget(schema);
  // Alternatives of plain values, such as a year, a month or the words "not reported": what was typed is checked afterwards.
  return { widget: 'string' };
}

function listWidget(schema: z.ZodArray, ids: IdSource, path: string): Record<string, unknown> & { widget: string } {
  const item = unwrap(schema.def.element).schema;
  if (item instanceof z.ZodEnum) return { widget: 'select', options: item.options, ...manyOf(schema) };
  const fields = formFields(item, ids, `${path}.*`);
  const { min, max } = manyOf(schema);
  const range = limits(min, max);
  return fields.length > 0
    ? { widget: 'list', fields, collapsed: 'auto', ...range }
    : { widget: 'list', field: formField('item', item, false, ids, `${path}.*`), ...range };
}

function textWidget(schema: z.ZodString): Record<string, unknown> & { widget: string } {
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def);
  const pattern = checks.find((check): check is z.core.$ZodCheckRegexDef => 'pattern' in check && check.pattern instanceof RegExp);
  const oneLine = pattern !== undefined || (schema.maxLength ?? Infinity) <= 200;
  const asked = pattern && pattern.pattern.source !== '^[^\\n]*$' ? { pattern: [pattern.pattern.source, wordsOf(pattern)] } : {};
  return {
    widget: oneLine ? 'string' : 'text',
    ...(schema.minLength !== null && { minlength: schema.minLength }),
    ...(schema.maxLength !== null && { maxlength: schema.maxLength }),
    ...asked,
  };
}

/** What the schema says when its pattern doesn't fit. */
function wordsOf(check: z.core.$ZodCheckRegexDef): string {
  const said = check.error?.({ code: 'invalid_format' } as never);
  return typeof said === 'string' ? said : (said?.message ?? '');
}

/** How many values a list may hold. */
function manyOf(schema: z.core.$ZodType): { multiple?: true; min?: number; max?: number } {
  if (!(schema instanceof z.ZodArray)) return {};
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def as { minimum?: number; maximum?: number });
  const min = checks.find(({ minimum }) => minimum !== undefined)?.minimum;
  const max = checks.find(({ maximum }) => maximum !== undefined)?.maximum;
  return { multiple: true, ...limits(min, max) };
}

function limits(min: number | null | undefined, max: number | null | undefined): { min?: number; max?: number } {
  return {
    ...(typeof min === 'number' && min > 0 && Number.isFinite(min) && { min }),
    ...(typeof max === 'number' && Number.isFinite(max) && { max }),
  };
}

/** The fields that have to be there but may be empty, such as a list with nothing on it. A form can't ask for those, so writing puts them in. */
export function keptEmpty(schema: z.core.$ZodType, path: readonly string[] = []): KeptEmpty[] {
  return [...shapeOf(schema)].flatMap(([name, { field, optional }]): KeptEmpty[] => {
    const inner = unwrap(field).schema;
    const at = [...path, name];
    if (!optional && mayBeEmpty(inner)) return [{ path: at, value: inner instanceof z.ZodArray ? [] : '' }];
    return inner instanceof z.ZodObject ? keptEmpty(inner, at) : [];
  });
}

/** The names of the fields that hold days. */
export function dayFields(schema: z.core.$ZodType): string[] {
  const names = [...shapeOf(schema)].flatMap(([name, { field }]) => {
    const inner = unwrap(field).schema;
    return inner instanceof z.ZodISODate ? [name] : dayFields(inner instanceof z.ZodArray ? inner.def.element : inner);
  });
  return [...new Set(names)];
}

function mayBeEmpty(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodArray) return manyOf(schema).min === undefined;
  return schema instanceof z.ZodString && schema.minLength === null && !schema.def.checks?.some((check) => 'pattern' in check._zod.def);
}
