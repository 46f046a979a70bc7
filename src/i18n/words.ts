import { en } from './en.ts';

/** The words of the interface. English is the only language so far; pages take their words from here alone. */
export const words = en;

/** Fills `{name}` places in a phrase. A place without a value is left as it stands. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
}
