import type { FieldPath } from './yaml-source.ts';

/** Fields that hold a date, an address or a file name, never words of a person's own. */
const NO_WORDS = new Set(['allow', 'reviewed', 'reviewBy', 'edited', 'given', 'approved', 'withdrawnOn', 'issued', 'DOI', 'URL', 'file']);

/** The words in an entry's facts, each with the way to it. */
export function* textFields(value: unknown, path: FieldPath = []): Generator<{ path: FieldPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textFields(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) if (!NO_WORDS.has(name)) yield* textFields(item, [...path, name]);
  }
}
