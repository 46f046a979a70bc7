/** Money in whole pence, so that no sum is ever off by a penny. Pounds are only how it is read and written. */

/** The most that one amount may be, in pence: a hundred million pounds. Sums of a plan stay whole numbers far below 2^53. */
export const MOST_PENCE = 10_000_000_000;

/** Why a text isn't an amount. */
export type MoneyProblem = 'not-an-amount' | 'other-currency' | 'negative' | 'comma' | 'pence' | 'too-much';
export type Money = { pence: number } | { problem: MoneyProblem };

/**
 * An amount as people type it: `£1,234.50`, `1234.5`, `10 000`, `10k`, `50p`. Nothing typed is nothing spent.
 * Commas must part thousands, so that `1,50` isn't taken for 150.
 */
export function parsePounds(text: string): Money {
  const plain = text.replace(/[\s\u00a0\u2009\u202f]/g, '').toLowerCase();
  if (plain === '') return { pence: 0 };
  if (/[$€]|usd|eur/.test(plain)) return { problem: 'other-currency' };
  if (/^[-−–(]|^£[-−–]/.test(plain)) return { problem: 'negative' };
  const pennies = /^(\d+)p$/.exec(plain);
  if (pennies) return within(BigInt(pennies[1] ?? 0));
  const found = /^(?:£|gbp)?(\d[\d,]*)?(?:\.(\d*))?(k)?$/.exec(plain);
  if (!found || !/\d/.test(plain)) return { problem: /\d,\d*$/.test(plain) ? 'comma' : 'not-an-amount' };
  const [, whole = '0', part = '', thousands] = found;
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole)) return { problem: 'comma' };
  const places = thousands ? 5 : 2;
  if (part.replace(/0+$/, '').length > places) return { problem: 'pence' };
  return within(BigInt(whole.replaceAll(',', '') + part.slice(0, places).padEnd(places, '0')));
}

/** Pence as pounds: `£160,000`, `£1,234.50`, `-£5`. */
export function formatPounds(pence: number): string {
  const size = Math.abs(pence);
  const pounds = Math.floor(size / 100).toLocaleString('en-GB');
  const rest = size % 100;
  return `${pence < 0 ? '-' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** Pence as a plain number of pounds for a spreadsheet: `1234.50`. */
export function plainPounds(pence: number): string {
  const size = Math.abs(pence);
  return `${pence < 0 ? '-' : ''}${String(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`;
}

/** Pence shared among `parts`, to the nearest penny, half a penny up; undefined among none. Both at least 0. */
export function shared(pence: number, parts: number): number | undefined {
  if (parts === 0) return undefined;
  const rest = pence % parts;
  return (pence - rest) / parts + (rest * 2 >= parts ? 1 : 0);
}

function within(pence: bigint): Money {
  return pence > BigInt(MOST_PENCE) ? { problem: 'too-much' } : { pence: Number(pence) };
}
