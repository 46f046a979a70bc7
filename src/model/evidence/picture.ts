import type { FindingRow } from './findings.ts';

/** Units of the drawing. It is drawn 320 wide, the width of the smallest phone, so that a unit is about a pixel there. */
export const PICTURE_WIDTH = 320;
const HEAD = 40;
/** A row with four lines of words; one more if the outcome has to be named. */
const ROW = 114;
const LINE = 19;
/** Where a direction stands, from worse on the left to better on the right. What has no direction stands apart at the end. */
const COLUMNS = { worse: 40, same: 120, better: 198, apart: 276 } as const;

type Direction = FindingRow['direction'];

/** The mark of a direction: where it stands and which shape it has, so that neither colour nor place is needed to read it. */
export const MARKS: Record<Direction, { x: number; shape: 'right' | 'left' | 'diamond' | 'both' | 'ring' | 'square' }> = {
  better: { x: COLUMNS.better, shape: 'right' },
  worse: { x: COLUMNS.worse, shape: 'left' },
  'no-difference': { x: COLUMNS.same, shape: 'diamond' },
  mixed: { x: COLUMNS.same, shape: 'both' },
  unclear: { x: COLUMNS.apart, shape: 'ring' },
  descriptive: { x: COLUMNS.apart, shape: 'square' },
};

/** One row of the drawing. */
export interface PictureRow extends FindingRow {
  /** Its upper edge. */
  y: number;
  mark: { path: string; filled: boolean };
}

export interface Picture {
  width: number;
  height: number;
  rowHeight: number;
  columns: { x: number; key: keyof typeof COLUMNS }[];
  rows: PictureRow[];
}

/** Lays out findings as a picture: a row for each, its mark below its words. */
export function drawFindings(findings: readonly FindingRow[], namesOutcome = false): Picture {
  const rowHeight = namesOutcome ? ROW + LINE : ROW;
  return {
    rowHeight,
    width: PICTURE_WIDTH,
    height: HEAD + findings.length * rowHeight,
    columns: (Object.entries(COLUMNS) as [keyof typeof COLUMNS, number][]).map(([key, x]) => ({ key, x })),
    rows: findings.map((finding, index) => {
      const y = HEAD + index * rowHeight;
      return { ...finding, y, mark: drawMark(finding, y + rowHeight - 15) };
    }),
  };
}

/** Half the height of a mark: larger for more people, in three steps; smallest if their number isn't known. */
export function markSize(people: number | undefined): number {
  if (people === undefined) return 6;
  return people < 100 ? 7 : people < 1000 ? 9 : 11;
}

function drawMark({ direction, people }: FindingRow, y: number): PictureRow['mark'] {
  const { x, shape } = MARKS[direction];
  const r = markSize(people);
  const path = {
    right: `M${at(x - r, y - r)}L${at(x + r, y)}L${at(x - r, y + r)}Z`,
    left: `M${at(x + r, y - r)}L${at(x - r, y)}L${at(x + r, y + r)}Z`,
    diamond: `M${at(x, y - r)}L${at(x + r, y)}L${at(x, y + r)}L${at(x - r, y)}Z`,
    both: `M${at(COLUMNS.worse, y)}L${at(COLUMNS.worse + r, y - r)}V${String(y - 2)}H${String(COLUMNS.better - r)}V${String(y - r)}L${at(COLUMNS.better, y)}L${at(COLUMNS.better - r, y + r)}V${String(y + 2)}H${String(COLUMNS.worse + r)}V${String(y + r)}Z`,
    ring: `M${at(x - r, y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0Z`,
    square: `M${at(x - r, y - r)}h${String(2 * r)}v${String(2 * r)}h${String(-2 * r)}Z`,
  }[shape];
  return { path, filled: shape !== 'ring' && people !== undefined };
}

function at(x: number, y: number): string {
  return `${String(x)} ${String(y)}`;
}
