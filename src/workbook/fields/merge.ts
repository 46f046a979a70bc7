/**
 * The words for a field, when somebody had begun to type before what is kept could be read. Nothing is lost: what is
 * kept comes first, then a blank line, then what was typed. Pure.
 */
export function mergeTyped(kept: string, typed: string): string {
  // Some browsers bring back what stood in a field; it isn't wanted twice.
  if (kept.trim() === '' || typed.includes(kept)) return typed;
  if (typed.trim() === '') return kept;
  return `${kept.trimEnd()}\n\n${typed}`;
}
