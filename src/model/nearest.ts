import { distance } from 'fastest-levenshtein';

/**
 * Up to `count` of the known names that are most like `wanted`, the most alike first.
 * Names that differ in more than two letters in five are left out, unless one contains the other.
 */
export function nearest(wanted: string, known: Iterable<string>, count = 3): string[] {
  const lowered = wanted.toLowerCase();
  const limit = Math.max(2, Math.ceil(wanted.length * 0.4));
  const best: { name: string; apart: number }[] = [];
  for (const name of known) {
    const contained = lowered.length > 2 && name.length > 2 && (name.includes(lowered) || lowered.includes(name));
    if (!contained && Math.abs(name.length - lowered.length) > limit) continue;
    const apart = distance(lowered, name.toLowerCase());
    const worst = best.length === count ? best.at(-1)?.apart : undefined;
    if ((!contained && apart > limit) || (worst !== undefined && apart >= worst) || best.some((other) => other.name === name)) continue;
    const place = best.findIndex((other) => apart < other.apart);
    best.splice(place === -1 ? best.length : place, 0, { name, apart });
    best.length = Math.min(best.length, count);
  }
  return best.map(({ name }) => name);
}

/** "Did you mean “a”, “b” or “c”?", or nothing if there is nothing to offer. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `Did you mean ${listWords(names.map(quote), 'or')}?`;
}

/** A name in quotation marks. */
export function quote(name: string): string {
  return `“${name}”`;
}

/** "a, b or c" */
export function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${String(words.at(-1))}`;
}
