/** A log of plan–do–study–act cycles with one measure over time. Pure. */
import type { PdsaCycle, PdsaLog, PdsaPoint } from '../../schema/planners/pdsa.ts';
import { LARGEST_VALUE, readRunChart, type RunChart } from './run-chart.ts';
import type { ChartPoint } from './run-chart-picture.ts';

export const EMPTY_PDSA: PdsaLog = { aim: '', measure: '', cycles: [], points: [] };

/** Why a value isn't drawn. */
export type ValueProblem = 'not-a-number' | 'comma' | 'too-big';
export type Value = { value: number } | { problem: ValueProblem } | undefined;

/** A measured value as people type it: `12`, `12.5`, `1,200`, `45%`. Undefined for nothing. */
export function parseValue(text: string): Value {
  const plain = text.replace(/\s/g, '').replace(/^[−–]/, '-').replace(/%$/, '');
  if (plain === '') return undefined;
  // `1,5` may mean one and a half, or a slip: better asked than taken for fifteen.
  if (plain.includes(',') && !/^-?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(plain))
    return { problem: /^-?[\d,.]+$/.test(plain) ? 'comma' : 'not-a-number' };
  const digits = plain.replaceAll(',', '');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(digits)) return { problem: 'not-a-number' };
  const value = Number(digits);
  return Math.abs(value) > LARGEST_VALUE ? { problem: 'too-big' } : { value };
}

/** Points in time order; those without a day last. Points of one day stay as they were entered. */
export function inTimeOrder(points: readonly PdsaPoint[]): PdsaPoint[] {
  const key = ({ day }: PdsaPoint) => day || '9999';
  return [...points].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A point that is on the chart, with its entry in the log. */
export interface DrawnPoint extends ChartPoint {
  point: PdsaPoint;
}

/** The points that have a day and a number, in time order. */
export function drawnPoints(log: PdsaLog): DrawnPoint[] {
  return inTimeOrder(log.points).flatMap((point) => {
    const read = parseValue(point.value);
    return isDay(point.day) && read && 'value' in read ? [{ point, day: point.day, value: read.value, odd: point.odd }] : [];
  });
}

/** The run chart of a log's measure. */
export function chartOf(log: PdsaLog): RunChart {
  return readRunChart(drawnPoints(log).map(({ value }) => value));
}

/** A cycle with nothing in it. */
export function newCycle(id: string): PdsaCycle {
  return { id, start: '', prediction: '', plan: '', do: '', study: '', act: '', decision: '' };
}

/** A point to come, its day as far after the last as that is after the one before: a week if that can't be told. */
export function newPoint({ points }: PdsaLog, id: string): PdsaPoint {
  const days = inTimeOrder(points)
    .map(({ day }) => day)
    .filter(isDay);
  const [before, last] = [days.at(-2), days.at(-1)];
  const gap = before && last && before !== last ? dayNumber(last) - dayNumber(before) : 7;
  return { id, day: last ? dayAfter(last, gap) : '', value: '', note: '', odd: false };
}

/** The cycles that have a day to begin on, as the chart shows them: by number. */
export function datedCycles({ cycles }: PdsaLog): { day: string; name: string }[] {
  return cycles.flatMap(({ start }, place) => (isDay(start) ? [{ day: start, name: String(place + 1) }] : []));
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dayAfter(text, 0) === text;
}

const DAY = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
}
