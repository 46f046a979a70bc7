import { z } from 'astro/zod';
import type { Origin } from '../schema/stories.ts';
import { ENTRY_SCHEMAS, FILE_SCHEMAS } from './content-schemas.ts';
import { didYouMean, nearest } from './nearest.ts';
import { unwrap } from './schema-fields.ts';

/** One field as the guide for trainers shows it. */
export interface GuideField {
  /** With the groups it stands in, such as `consent.given`; `[]` marks a list whose items have fields of their own. */
  name: string;
  required: boolean;
  about: string;
}

const SCHEMAS: Record<string, z.ZodType> = { ...ENTRY_SCHEMAS, ...FILE_SCHEMAS };

/**
 * Every field of a collection's entries, or of a file at the top of the content folder, from its schema. Of case studies,
 * those of one kind.
 * @throws {Error} if there is no such collection, file or kind.
 */
export function guideFields(of: string, kind?: Origin): GuideField[] {
  const schema = SCHEMAS[of];
  if (!schema) throw new Error(`There is no list of fields called “${of}”. ${didYouMean(nearest(of, Object.keys(SCHEMAS)))}`.trim());
  const { schema: whole } = unwrap(schema);
  const one = whole instanceof z.ZodUnion ? whole.def.options.find((option) => kindOf(option) === kind) : whole;
  if (!one) throw new Error(`Say which kind of case study: ${String(kind)} is none.`);
  return fieldsBelow(one instanceof z.ZodArray ? one.def.element : one, '');
}

function kindOf(option: z.core.$ZodType): unknown {
  const origin = option instanceof z.ZodObject ? (option.def.shape as Record<string, z.core.$ZodType>).origin : undefined;
  return origin instanceof z.ZodLiteral ? origin.def.values[0] : undefined;
}

function fieldsBelow(schema: z.core.$ZodType, path: string): GuideField[] {
  const { schema: inner } = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.def.options.flatMap((option) => fieldsBelow(option, path));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(inner.def.shape).flatMap(([field, each]) => {
    const { schema: value, description = '', optional } = unwrap(each);
    const name = path + field;
    const below = value instanceof z.ZodArray ? fieldsBelow(value.def.element, `${name}[].`) : fieldsBelow(value, `${name}.`);
    return [{ name, required: !optional, about: description }, ...below];
  });
}
