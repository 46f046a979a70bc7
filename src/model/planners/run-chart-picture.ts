/** Draws a run chart: points in time order, their median, the signals, where each cycle began. Pure. */
import { LINE, NARROW, widthOf, type Shape } from '../pictures/drawing.ts';
import type { Picture } from '../pictures/picture.ts';
import { circle, square, through, triangle, wordsAt } from '../pictures/shapes.ts';
import { wrapTyped } from '../pictures/typed-words.ts';
import type { RunChart } from './run-chart.ts';
import { niceTicks } from './ticks.ts';

/** A point that is drawn. */
export interface ChartPoint {
  /** `YYYY-MM-DD`. */
  day: string;
  value: number;
  /** Whether people agreed that it stands out. */
  odd: boolean;
}

/** The words of a chart. */
export interface RunChartWords {
  title: string;
  description: string;
  /** What is measured. */
  measure: string;
  median: (value: string) => string;
  shift: string;
  trend: string;
  odd: string;
  cycle: string;
  /** A day as short as it can be read: "3 Nov". */
  day: (day: string) => string;
  value: (value: number) => string;
}

/** Pixels between the middles of two labels of days, at least. */
const LABEL = 84;

/**
 * The chart on a sheet of `width` pixels. Time runs to scale. Signals are told apart by shape as well as colour: a shift's
 * points are squares, a trend's are triangles, those of both are squares with a triangle inside, one that stands out has a ring.
 */
export function runChartPicture(
  points: readonly ChartPoint[],
  chart: RunChart,
  cycles: readonly { day: string; name: string }[],
  words: RunChartWords,
  width: number,
): Picture {
  const ticks = niceTicks(
    [...points.map(({ value }) => value), ...(chart.median === undefined ? [] : [chart.median])],
    width > NARROW ? 5 : 4,
  );
  const head = wrapTyped(words.measure, width);
  const [left, right] = [Math.max(...ticks.map((tick) => widthOf(words.value(tick)))) + 12, width - 1];
  const top = head.length * LINE + (cycles.length > 0 ? 34 : 14);
  const bottom = top + (width > NARROW ? 260 : 190);
  const x = timeScale(
    [...points, ...cycles].map(({ day }) => dayNumber(day)),
    left + 12,
    right - 12,
  );
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const across = (look: string, value: number): Shape => ({
    kind: 'path',
    look,
    d: through([
      [left, y(value)],
      [right, y(value)],
    ]),
  });
  const key = keyOf(points, chart, cycles.length > 0, words);
  const keyTop = bottom + LINE + 22;
  return {
    title: words.title,
    description: words.description,
    width,
    height: keyTop + key.length * 24,
    shapes: [
      wordsAt(head, 0, 0, { look: 'bold' }),
      ...ticks.flatMap((tick) => [
        across('grid', tick),
        wordsAt([words.value(tick)], left - 6, y(tick) - LINE / 2, { look: 'soft', anchor: 'end' }),
      ]),
      ...cycles.flatMap(({ day, name }): Shape[] => [
        {
          kind: 'path',
          look: 'cycle',
          d: through([
            [x(day), top - 8],
            [x(day), bottom],
          ]),
        },
        wordsAt([name], x(day), top - 8 - LINE, { look: 'bold', anchor: 'middle' }),
      ]),
      ...(chart.median === undefined ? [] : [across('median', chart.median)]),
      { kind: 'path', look: 'line', d: through(points.map(({ day, value }) => [x(day), y(value)])) },
      ...points.flatMap(({ day, value, odd }, place) => pointShapes(x(day), y(value), odd, signalAt(chart, place))),
      ...dayLabels(points, x, bottom + 6, words),
      ...key.flatMap(({ sign, text }, place) => [...sign(12, keyTop + 10 + place * 24), wordsAt([text], 32, keyTop + place * 24)]),
    ],
  };
}

/** Which signals a point belongs to. */
export function signalAt({ shifts, trends }: RunChart, place: number): { shift: boolean; trend: boolean } {
  const among = (signals: readonly { points: number[] }[]) => signals.some(({ points }) => points.includes(place));
  return { shift: among(shifts), trend: among(trends) };
}

function pointShapes(x: number, y: number, odd: boolean, { shift, trend }: { shift: boolean; trend: boolean }): Shape[] {
  return [
    ...(odd ? [path('odd', circle(x, y, 11))] : []),
    ...(shift ? [path('signal', square(x, y, 6))] : []),
    ...(trend ? [path(shift ? 'inside' : 'signal', triangle(x, y, shift ? 4 : 7))] : []),
    ...(shift || trend ? [] : [path('point', circle(x, y, 4))]),
  ];
}

function path(look: string, d: string): Shape {
  return { kind: 'path', look, d };
}

/** Days to pixels. All of one day lie in the middle. */
function timeScale(days: number[], from: number, to: number): (day: string) => number {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return (day) => (first === last ? (from + to) / 2 : from + ((dayNumber(day) - first) / (last - first)) * (to - from));
}

/** The first and the last day, and those between that have room. */
function dayLabels(points: readonly ChartPoint[], x: (day: string) => number, top: number, words: RunChartWords): Shape[] {
  const shown: { day: string; anchor: 'start' | 'middle' | 'end' }[] = [];
  const last = points.at(-1)?.day ?? '';
  for (const { day } of points) {
    const before = shown.at(-1);
    if (!before) shown.push({ day, anchor: day === last ? 'middle' : 'start' });
    else if (day !== last && x(day) - x(before.day) > LABEL && x(last) - x(day) > LABEL) shown.push({ day, anchor: 'middle' });
  }
  const first = shown[0];
  if (first && first.day !== last && x(last) - x(first.day) > LABEL) shown.push({ day: last, anchor: 'end' });
  const nudge = { start: -12, middle: 0, end: 12 };
  return shown.map(({ day, anchor }) => wordsAt([words.day(day)], x(day) + nudge[anchor], top, { look: 'soft', anchor }));
}

interface KeyLine {
  sign: (x: number, y: number) => Shape[];
  text: string;
}

function keyOf(points: readonly ChartPoint[], chart: RunChart, cycles: boolean, words: RunChartWords): KeyLine[] {
  const stroke = (look: string) => (x: number, y: number) => [
    path(
      look,
      through([
        [x - 12, y],
        [x + 12, y],
      ]),
    ),
  ];
  return [
    ...(chart.median === undefined ? [] : [{ sign: stroke('median'), text: words.median(words.value(chart.median)) }]),
    ...(cycles ? [{ sign: stroke('cycle'), text: words.cycle }] : []),
    ...(chart.shifts.length > 0
      ? [{ sign: (x: number, y: number) => pointShapes(x, y, false, { shift: true, trend: false }), text: words.shift }]
      : []),
    ...(chart.trends.length > 0
      ? [{ sign: (x: number, y: number) => pointShapes(x, y, false, { shift: false, trend: true }), text: words.trend }]
      : []),
    ...(points.some(({ odd }) => odd) ? [{ sign: (x: number, y: number) => [path('odd', circle(x, y, 9))], text: words.odd }] : []),
  ];
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
