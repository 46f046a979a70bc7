import { csvFile } from '../../model/csv.ts';
import type { Picture } from '../../model/pictures/picture.ts';
import { svgFile } from '../../model/pictures/svg-file.ts';
import { markdownSheet } from '../../model/planners/markdown-sheet.ts';
import type { Sheet } from '../../model/planners/sheet.ts';
import { pngFile } from './png-file.ts';
import { printSheet } from './print-sheet.ts';

/** What a plan with a picture becomes, before it is a file. */
export interface Documents {
  sheet: Sheet;
  /** For a spreadsheet. */
  rows: readonly (readonly string[])[];
  picture: Picture | undefined;
}

/** The types of files, by the end of their names. */
export type DocumentType = 'docx' | 'svg' | 'png' | 'md' | 'csv';

/**
 * A plan as a file. Load this module only when a file is asked for.
 * @throws when there is no picture to make a picture of, or the browser can't make it
 */
export async function documentFile({ sheet, rows, picture }: Documents, type: DocumentType): Promise<Blob> {
  const language = document.documentElement.lang;
  if (type === 'docx') {
    const { wordSheet } = await import('./word-sheet.ts');
    return wordSheet(sheet, language, undefined, pngFile);
  }
  if (type === 'md') return textFile(markdownSheet(sheet), 'text/markdown');
  if (type === 'csv') return textFile(csvFile(rows), 'text/csv');
  if (!picture) throw new Error('There is no picture yet.');
  return type === 'png' ? pngFile(picture) : textFile(svgFile(picture, language), 'image/svg+xml');
}

/** Prints a plan, and nothing else of the page. */
export function printDocument({ sheet }: Documents): void {
  printSheet(sheet);
}

function textFile(text: string, mime: string): Blob {
  return new Blob([text], { type: `${mime};charset=utf-8` });
}
