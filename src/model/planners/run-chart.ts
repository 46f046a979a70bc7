/**
 * The rules for reading a run chart: Perla, Provost and Murray, BMJ Quality & Safety 2011;20:46–51. Astronomical points have
 * no rule: people who know the measure judge them by eye. Pure.
 */
import { runLimits, type RunLimits } from './run-limits.ts';

/** Consecutive useful points on one side of the median that make a shift. */
export const SHIFT = 6;
/** Consecutive points that all rise or all fall, equal neighbours counted once, that make a trend. */
export const TREND = 5;
/** Points that a chart needs before its rules are read: where the published table begins. */
export const FEWEST_POINTS = 10;
/** The largest value of a point, either side of zero, and the decimals that count. */
export const LARGEST_VALUE = 1_000_000_000;
const DECIMALS = 1_000_000;

/** Points that belong to one signal, by place from 0. Points that the rule skips are left out. */
export interface Signal<Kind extends string> {
  kind: Kind;
  points: number[];
}

/** Whether the number of runs fits chance. `unknown`: the published table doesn't cover so few or so many points. */
export type RunsVerdict = 'too-few' | 'too-many' | 'as-expected' | 'unknown';

/** What the rules say of a row of values. */
export interface RunChart {
  /** Undefined for no values. */
  median: number | undefined;
  /** Values that don't lie on the median. */
  useful: number;
  /** Stretches of useful values on one side of the median. */
  runs: number;
  limits: RunLimits | undefined;
  verdict: RunsVerdict;
  shifts: Signal<'above' | 'below'>[];
  trends: Signal<'up' | 'down'>[];
}

/**
 * Reads a run chart. Values are in time order, any unit, within ±1,000,000,000; decimals beyond the sixth don't count. Fewer
 * than ten values have a median and runs, but no signals.
 */
export function readRunChart(values: readonly number[]): RunChart {
  // Whole numbers, so that 87.2 lies on the median of 87.1 and 87.3.
  const units = values.map((value) => Math.round(value * DECIMALS));
  const twice = twiceTheMedian(units);
  if (twice === undefined) return { median: undefined, useful: 0, runs: 0, limits: undefined, verdict: 'unknown', shifts: [], trends: [] };
  const sides = units.map((unit) => Math.sign(2 * unit - twice));
  const runs = runsOf(sides);
  const useful = sides.filter((side) => side !== 0).length;
  const limits = runLimits(useful);
  const enough = values.length >= FEWEST_POINTS;
  return {
    median: twice / (2 * DECIMALS),
    useful,
    runs: runs.length,
    limits,
    verdict: verdictOn(runs.length, limits),
    shifts: enough ? runs.filter(({ points }) => points.length >= SHIFT) : [],
    trends: enough ? trendsOf(units) : [],
  };
}

function twiceTheMedian(units: readonly number[]): number | undefined {
  const sorted = [...units].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : lower + upper;
}

/** Points on the median neither end a run nor belong to it. */
function runsOf(sides: readonly number[]): Signal<'above' | 'below'>[] {
  const runs: Signal<'above' | 'below'>[] = [];
  sides.forEach((side, place) => {
    if (side === 0) return;
    const kind = side > 0 ? 'above' : 'below';
    const last = runs.at(-1);
    if (last?.kind === kind) last.points.push(place);
    else runs.push({ kind, points: [place] });
  });
  return runs;
}

/** Of equal neighbours the first counts, the others are skipped. A turning point belongs to the trend on either side. */
function trendsOf(units: readonly number[]): Signal<'up' | 'down'>[] {
  const places = units.map((_, place) => place).filter((place) => place === 0 || units[place] !== units[place - 1]);
  const trends: Signal<'up' | 'down'>[] = [];
  places.slice(1).forEach((place, index) => {
    const before = places[index] ?? 0;
    const kind = (units[place] ?? 0) > (units[before] ?? 0) ? 'up' : 'down';
    const last = trends.at(-1);
    if (last?.kind === kind) last.points.push(place);
    else trends.push({ kind, points: [before, place] });
  });
  return trends.filter(({ points }) => points.length >= TREND);
}

function verdictOn(runs: number, limits: RunLimits | undefined): RunsVerdict {
  if (!limits) return 'unknown';
  if (runs < limits.lower) return 'too-few';
  return runs > limits.upper ? 'too-many' : 'as-expected';
}
