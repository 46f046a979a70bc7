import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Block } from '../wording/document.ts';

/**
 * A copy as a Word document. It names nobody as its author, and headings are real ones. Load this module only when it is
 * asked for: it is large.
 */
export function wordFile(blocks: readonly Block[], language: string): Promise<Blob> {
  const title = blocks.find(({ kind }) => kind === 'title')?.text ?? '';
  const file = new Document({
    title,
    creator: ' ',
    lastModifiedBy: ' ',
    styles: { default: { document: { run: { font: 'Arial', size: 24, language: { value: language } } } } },
    sections: [{ children: blocks.flatMap(paragraphs) }],
  });
  return Packer.toBlob(file);
}

const SPACE = { before: 120, after: 120 };

function paragraphs({ kind, text }: Block): Paragraph[] {
  switch (kind) {
    case 'title':
      return [new Paragraph({ text, heading: HeadingLevel.TITLE, spacing: SPACE })];
    case 'heading':
      return [new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 360, after: 120 } })];
    case 'question':
      return [new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: SPACE })];
    case 'note':
    case 'words':
      return text.split(/\n/).map((line) => new Paragraph({ text: line, spacing: SPACE }));
  }
}
