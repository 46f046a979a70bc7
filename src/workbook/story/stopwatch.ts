/** The marks of the rehearsal timer, in seconds: two and three minutes. */
export const MARKS = [120, 180] as const;
export type Mark = (typeof MARKS)[number];

/** A stopwatch that can be paused. Pure: the time comes from outside, in milliseconds. */
export interface Stopwatch {
  /** What was run before it was last started. */
  before: number;
  /** When it was last started; undefined while it stands. */
  since: number | undefined;
}

export const AT_ZERO: Stopwatch = { before: 0, since: undefined };

export function started(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { ...watch, since: now } : watch;
}

export function paused(watch: Stopwatch, now: number): Stopwatch {
  return { before: elapsed(watch, now), since: undefined };
}

/** What it shows, in milliseconds. */
export function elapsed({ before, since }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** The last mark between two readings, in seconds: one only, if a page that slept passed both. */
export function markBetween(earlier: number, later: number): Mark | undefined {
  return MARKS.filter((mark) => earlier < mark && later >= mark).at(-1);
}
