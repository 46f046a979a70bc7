import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import type { Picture } from '../../model/pictures/picture.ts';
import type { Sheet, SheetBlock, SheetTable } from '../../model/planners/sheet.ts';

const SPACE = { before: 120, after: 120 };
/** Between the margins of A4, in twentieths of a point. */
const WIDTH = 9638;
/** The pixels that a picture may take, across and down. */
const ROOM = { across: 640, down: 880 };

/** Makes a PNG file of a picture. */
export type Painter = (picture: Picture) => Promise<Blob>;

/**
 * A sheet as a Word document with real headings, lists and tables, on A4, and with its pictures if there is a painter. It
 * names nobody as its author. Load this module only when it is asked for: it is large.
 * @param points the size of its type
 */
export async function wordSheet(sheet: Sheet, language: string, points = 11, painter?: Painter): Promise<Blob> {
  const pictures = new Map<SheetBlock, Paragraph>();
  for (const block of sheet) if (painter && block.kind === 'picture') pictures.set(block, await pictureInWord(block.wide, painter));
  const [title = ''] = sheet.flatMap((block) => (block.kind === 'title' ? [block.text] : []));
  const file = new Document({
    title,
    creator: ' ',
    lastModifiedBy: ' ',
    styles: { default: { document: { run: { font: 'Arial', size: points * 2, language: { value: language } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
        children: sheet.flatMap((block) => pictures.get(block) ?? inWord(block)),
      },
    ],
  });
  return Packer.toBlob(file);
}

function inWord(block: SheetBlock): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE, spacing: SPACE })];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1, spacing: { before: 300, after: 100 } })];
    case 'text':
    case 'note':
      return block.text.split('\n').map((line) => new Paragraph({ text: line, spacing: SPACE }));
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }));
    // Without a painter there is none: the sheet says the same in words.
    case 'picture':
      return [];
    case 'room':
      return [new Paragraph({ text: block.label, spacing: SPACE }), ...Array.from({ length: block.lines }, ruledLine)];
    case 'table':
      return [new Paragraph({ children: [run(block.caption, true)], keepNext: true, spacing: SPACE }), table(block)];
  }
}

async function pictureInWord(picture: Picture, painter: Painter): Promise<Paragraph> {
  const { width, height, title, description } = picture;
  const scale = Math.min(1, ROOM.across / width, ROOM.down / height);
  const data = new Uint8Array(await (await painter(picture)).arrayBuffer());
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { title, description, name: title },
  });
  return new Paragraph({ children: [image], spacing: SPACE });
}

/** An empty paragraph with a rule below it, to write on. */
function ruledLine(): Paragraph {
  return new Paragraph({ text: '', spacing: { before: 360 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } });
}

function table({ columns, rows, totals = [] }: SheetTable): Table {
  const widths = columnWidths(columns.length);
  const line = (cells: readonly string[], how: { bold?: boolean; header?: boolean } = {}) =>
    new TableRow({
      cantSplit: true,
      ...(how.header && { tableHeader: true }),
      children: cells.map((text, index) => {
        const alignment = columns[index]?.number ? AlignmentType.END : AlignmentType.START;
        const lines = text.split('\n').map((part) => new Paragraph({ alignment, children: [run(part, how.bold ?? false)] }));
        return new TableCell({
          children: lines,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
        });
      }),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        columns.map(({ name }) => name),
        { bold: true, header: true },
      ),
      ...rows.map((cells) => line(cells)),
      ...totals.map((cells) => line(cells, { bold: true })),
    ],
  });
}

function run(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

/** The first column, which names the row, is twice as wide as the others. */
function columnWidths(count: number): number[] {
  const unit = Math.floor(WIDTH / (count + 1));
  return Array.from({ length: count }, (_, index) => (index === 0 ? WIDTH - unit * (count - 1) : unit));
}
