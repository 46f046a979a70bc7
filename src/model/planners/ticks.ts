/** Steps between lines on a scale, times a power of ten: those that people count in. */
const STEPS = [1, 2, 5, 10];
const DECIMALS = 1_000_000;

/**
 * Values for the lines of a scale that holds all `values`, which are within ±1e9 and count to the sixth decimal: about
 * `count` steps apart, round numbers, from at or below the smallest to at or above the largest. Two at least.
 */
export function niceTicks(values: readonly number[], count: number): number[] {
  if (values.length === 0) return [0, 1];
  const least = Math.floor(Math.min(...values) * DECIMALS) / DECIMALS;
  const most = Math.ceil(Math.max(...values) * DECIMALS) / DECIMALS;
  const level = least === most;
  // A scale that nearly reaches zero says more when it does, and so does that of numbers which are all the same.
  const low = level || least < most * 0.6 ? Math.min(0, least) : least;
  const high = level ? Math.max(0, most) : most;
  const spread = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(spread / count));
  const step = power * (STEPS.find((times) => spread / (power * times) <= count) ?? 10);
  // A hair of tolerance, so that 0.6 is six steps of 0.1 and not seven.
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil((high === low ? low + 1 : high) / step - 1e-9));
  const places = Math.min(20, Math.max(0, -Math.floor(Math.log10(step))));
  return Array.from({ length: to - from + 1 }, (_, place) => Number(((from + place) * step).toFixed(places)) + 0);
}
