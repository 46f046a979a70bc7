import { pdsaChartWords as t } from '../../../i18n/en-planner-pdsa-chart.ts';
import { NARROW, WIDE } from '../../../model/pictures/drawing.ts';
import { datedCycles, drawnPoints, type DrawnPoint } from '../../../model/planners/pdsa.ts';
import { FEWEST_POINTS, readRunChart, type RunChart } from '../../../model/planners/run-chart.ts';
import { runChartPicture, signalAt, type RunChartWords } from '../../../model/planners/run-chart-picture.ts';
import type { SheetPicture, SheetTable } from '../../../model/planners/sheet.ts';
import type { PdsaLog } from '../../../schema/planners/pdsa.ts';
import { dayOf, LANGUAGE } from './pdsa-names.ts';

const SHORT = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 6 });

/** A log's points with what the rules make of them. */
export interface ReadLog {
  points: DrawnPoint[];
  chart: RunChart;
}

export function readLog(log: PdsaLog): ReadLog {
  const points = drawnPoints(log);
  return { points, chart: readRunChart(points.map(({ value }) => value)) };
}

/** The chart as it is drawn. Undefined with fewer than two points. */
export function pdsaPicture(log: PdsaLog, read = readLog(log)): SheetPicture | undefined {
  const { points, chart } = read;
  if (points.length < 2) return undefined;
  const measure = log.measure.trim() || t.unmeasured;
  const words: RunChartWords = {
    title: t.chartTitle(measure),
    description: [...findings(read), ...points.map(({ day, value }) => `${dayOf(day)}: ${valueOf(value)}`)].join(' '),
    measure,
    ...t.key,
    day: (day) => SHORT.format(new Date(`${day}T00:00:00Z`)),
    value: valueOf,
  };
  const cycles = datedCycles(log);
  return {
    kind: 'picture',
    narrow: runChartPicture(points, chart, cycles, words, NARROW),
    wide: runChartPicture(points, chart, cycles, words, WIDE),
  };
}

/** What the rules say, in sentences. */
export function findings({ points, chart }: ReadLog): string[] {
  const { shifts, trends, verdict, limits, runs, useful } = chart;
  const said = [...(chart.median === undefined ? [] : [`${t.key.median(valueOf(chart.median))}.`])];
  if (points.length < FEWEST_POINTS) return [...said, t.few(points.length)];
  const ends = (places: readonly number[]) => [dayAt(points, places[0]), dayAt(points, places.at(-1))] as const;
  const odd = points.filter((point) => point.odd).map(({ day }) => dayOf(day));
  return [
    ...said,
    ...(shifts.length === 0 ? [t.noShift] : shifts.map(({ kind, points: in_ }) => t.shift(in_.length, t.sides[kind], ...ends(in_)))),
    ...(trends.length === 0 ? [t.noTrend] : trends.map(({ kind, points: in_ }) => t.trend(in_.length, t.ways[kind], ...ends(in_)))),
    `${t.runs(runs, useful)} ${t.verdicts[verdict](limits?.lower ?? 0, limits?.upper ?? 0)}`,
    odd.length > 0 ? t.odds(odd.join(', ')) : t.noOdds,
  ];
}

/** The same facts as the chart, for people who read rather than look. */
export function pointTable({ points, chart }: ReadLog): SheetTable {
  const { day, value, side, signal, note } = t.columns;
  return {
    kind: 'table',
    caption: t.table,
    columns: [{ name: day }, { name: value, number: true }, { name: side }, { name: signal }, { name: note }],
    rows: points.map((point, place) => [
      dayOf(point.day),
      valueOf(point.value),
      sideOf(point.value, chart),
      signalOf(point, chart, place),
      point.point.note.trim() || t.signals.none,
    ]),
  };
}

/** A value with commas between thousands. */
export function valueOf(value: number): string {
  return NUMBER.format(value);
}

/** Above, below or on the median. Halves of the sixth decimal are the same: the rules don't tell them apart. */
function sideOf(value: number, { median = 0 }: RunChart): string {
  const away = Math.round((value - median) * 2_000_000);
  return away === 0 ? t.sides.on : away > 0 ? t.sides.above : t.sides.below;
}

function signalOf({ odd }: DrawnPoint, chart: RunChart, place: number): string {
  const { shift, trend } = signalAt(chart, place);
  const said = [...(shift ? [t.signals.shift] : []), ...(trend ? [t.signals.trend] : []), ...(odd ? [t.signals.odd] : [])];
  return said.join(', ') || t.signals.none;
}

function dayAt(points: readonly DrawnPoint[], place: number | undefined): string {
  return dayOf(points[place ?? 0]?.day ?? '');
}
