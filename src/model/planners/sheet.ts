import type { Picture } from '../pictures/picture.ts';

/** What a planner puts on paper, whatever it becomes: a page, a print, a Word document. */
export type Sheet = readonly SheetBlock[];

export type SheetBlock =
  | { kind: 'title' | 'heading' | 'text' | 'note'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | SheetTable
  /** Room to write by hand, `lines` lines high. */
  | { kind: 'room'; label: string; lines: number }
  | SheetPicture;

/** A picture: for phones, and for wide screens and paper. */
export interface SheetPicture {
  kind: 'picture';
  narrow: Picture;
  wide: Picture;
}

/** The first cell of each row names it. An empty cell is room to write. */
export interface SheetTable {
  kind: 'table';
  caption: string;
  columns: readonly { name: string; number?: boolean }[];
  rows: readonly (readonly string[])[];
  /** Rows that add up those above. */
  totals?: readonly (readonly string[])[];
}

/** The classes of a table, by its columns: one of three or more is stacked on a narrow screen. */
export function tableClass(columns: number): string {
  return columns >= 3 ? 'sheet-table wide' : 'sheet-table';
}
