import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolDiamond } from 'd3-shape';
import type { Programme } from '../../schema/programme.ts';
import { tenth, widthOf, type Drawing, type Shape } from './drawing.ts';

type Timeline = Programme['timeline'];

const HEADER = 34;
const BAR = 12;
/** A name and the mark below it. */
const ROW = 44;
/** The column before the start is wide enough for its name. */
const BEFORE = 62;

const straight = line();
/** 100 square pixels: as tall as a letter. */
const DIAMOND = symbol(symbolDiamond, 100)() ?? '';

/**
 * The months from left to right, a bar for each strand under its name, and a diamond for each decision at the end of its
 * month.
 * @param monthName what stands over a month; 0 is the time before the start
 */
export function drawTimeline({ months, strands, decisions }: Timeline, monthName: (month: number) => string, width: number): Drawing {
  const at = scaleLinear()
    .domain([0, 1, months + 1])
    .range([0, BEFORE, width]);
  const floor = HEADER + strands.length * ROW + 8;
  const rows = [
    ...strands.map((strand, index) => ({ ...strand, start: at(strand.from), end: at(strand.to + 1), top: HEADER + index * ROW })),
    ...decisions.map(({ text, after }, index) => {
      const x = Math.min(at(after + 1), width - 8);
      return { text, start: x - 8, end: x + 8, top: floor + index * ROW };
    }),
  ];
  const height = floor + decisions.length * ROW;
  const columns = Array.from({ length: months + 1 }, (_, month) => month);
  const decided = rows.slice(strands.length).map(({ start, top }) => ({ x: start + 8, y: top + 29 }));
  // What is drawn later lies on top: lines, bars, words.
  const shapes: Shape[] = [
    ...columns.map((month) => vertical('grid', at(month), height)),
    ...decided.map(({ x, y }) => vertical('decision-line', x, y)),
    ...rows.slice(0, strands.length).map(({ start, end, top }) => bar(start, end, top + 22)),
    ...decided.map(({ x, y }): Shape => ({ kind: 'path', look: 'decision', d: moved(DIAMOND, x, y) })),
    ...columns.map((month) => words('month', (at(month) + at(month + 1)) / 2, 20, monthName(month), 'middle')),
    ...rows.map(({ text, start, end, top }) => label(start + 2, end - 2, top + 15, text, width)),
  ];
  return { width, height, shapes };
}

function bar(start: number, end: number, y: number): Shape {
  return { kind: 'box', look: 'bar', x: tenth(start + 2), y, width: tenth(end - start - 4), height: BAR };
}

/** Words over a mark: they begin where it does, end where it does, or else stand as near as they fit. */
function label(start: number, end: number, y: number, text: string, width: number): Shape {
  const length = widthOf(text);
  if (start + length <= width) return words('words over', start, y, text, 'start');
  if (end - length >= 0) return words('words over', end, y, text, 'end');
  return words('words over', Math.max(0, width - length), y, text, 'start');
}

function words(look: string, x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'words', look, x: tenth(x), y, lines: [text], anchor };
}

function vertical(look: string, x: number, to: number): Shape {
  const at = Math.max(1, tenth(x));
  const ends: [number, number][] = [
    [at, HEADER - 6],
    [at, to],
  ];
  return { kind: 'path', look, d: straight(ends) ?? '' };
}

/** A path of `M` and `L` commands, moved from the origin. */
function moved(d: string, x: number, y: number): string {
  return d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, across: string, down: string) => `${String(tenth(Number(across) + x))},${String(tenth(Number(down) + y))}`,
  );
}

/** What is done in each month, and what is decided at its end: the same facts as a list of months from 0. */
export function monthByMonth({ months, strands, decisions }: Timeline): { month: number; work: string[]; decided: string[] }[] {
  return Array.from({ length: months + 1 }, (_, month) => ({
    month,
    work: strands.filter(({ from, to }) => from <= month && month <= to).map(({ text }) => text),
    decided: decisions.filter(({ after }) => after === month).map(({ text }) => text),
  }));
}
