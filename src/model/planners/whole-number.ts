/** Why a text isn't a whole number in its bounds. */
export type CountProblem = 'not-whole' | 'too-small' | 'too-big';
export type Count = { count: number } | { problem: CountProblem };

/** A whole number as people type it, such as `12` or `1,200`; nothing typed is `least`. */
export function parseCount(text: string, least: number, most: number): Count {
  const plain = text.replace(/\s/g, '').replace(/,(?=\d{3}(?:,|$))/g, '');
  if (plain === '') return { count: least };
  if (!/^-?\d+$/.test(plain)) return { problem: 'not-whole' };
  const count = Number(plain);
  if (count < least) return { problem: 'too-small' };
  return count > most ? { problem: 'too-big' } : { count };
}
