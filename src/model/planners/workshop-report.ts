/** From what was said at a workshop to a report of two pages. Pure. */
import { SAID_ABOUT, type SAID_BY } from '../../schema/planners/workshop-report-limits.ts';
import type { Said, WorkshopReport } from '../../schema/planners/workshop-report.ts';
import type { Sheet, SheetBlock } from './sheet.ts';
import { parseCount } from './whole-number.ts';

/** Fewer than this many people could be known from their number (the toolkit's own rule for small groups). */
export const SMALL = 5;
const MOST_PEOPLE = 10_000;

/** How many people, as a report may say it. Undefined if nothing that is a number was typed. */
export type HowMany = { count: number } | 'few' | undefined;

export function howMany(typed: string): HowMany {
  if (typed.trim() === '') return undefined;
  const read = parseCount(typed, 0, MOST_PEOPLE);
  if ('problem' in read) return undefined;
  return read.count > 0 && read.count < SMALL ? 'few' : { count: read.count };
}

/** Whether something stands there that is no number of people. */
export function isNoCount(typed: string): boolean {
  return typed.trim() !== '' && 'problem' in parseCount(typed, 0, MOST_PEOPLE);
}

/** What was said, by what it is about; in each, what most people said comes first. What has no words is left out. */
export function byTopic({ said }: Pick<WorkshopReport, 'said'>): { about: (typeof SAID_ABOUT)[number]; said: Said[] }[] {
  const times = (each: Said) => {
    const read = parseCount(each.times, 0, MOST_PEOPLE);
    return 'count' in read ? read.count : 0;
  };
  return SAID_ABOUT.map((about) => ({
    about,
    said: said.filter((each) => each.about === about && each.words.trim() !== '').sort((a, b) => times(b) - times(a)),
  }));
}

/** Which of the four groups of people nobody has been quoted from. */
export function unheard({ said }: Pick<WorkshopReport, 'said'>, groups: typeof SAID_BY): (typeof SAID_BY)[number][] {
  return groups.filter((group) => !said.some(({ by, words }) => by === group && words.trim() !== ''));
}

/** A4 in the small type of the report: lines on a page, and letters in a line, both on the safe side. */
const PAGE = { lines: 54, letters: 88 } as const;

/** About how many A4 pages a sheet fills in the report's type. On the safe side: more rather than fewer. */
export function pagesOf(sheet: Sheet): number {
  return sheet.reduce((lines, block) => lines + linesOf(block), 0) / PAGE.lines;
}

function linesOf(block: SheetBlock): number {
  switch (block.kind) {
    case 'title':
      return 2.5;
    case 'heading':
      return 2.2;
    case 'text':
    case 'note':
      return wrapped(block.text, PAGE.letters) + 0.4;
    case 'list':
      return block.items.reduce((lines, item) => lines + wrapped(item, PAGE.letters - 6) + 0.1, 0.4);
    // A report has none.
    case 'picture':
      return 0;
    case 'room':
      return block.lines * 2 + 1;
    case 'table': {
      const letters = PAGE.letters / block.columns.length - 3;
      const rows = [block.columns.map(({ name }) => name), ...block.rows, ...(block.totals ?? [])];
      return rows.reduce((lines, cells) => lines + Math.max(...cells.map((cell) => wrapped(cell, letters))) + 0.4, 1.6);
    }
  }
}

/** How many lines a text takes, with its own line ends. Words that don't fit go to the next line: a twentieth more, for that. */
function wrapped(text: string, letters: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 1.05) / letters)), 0);
}
