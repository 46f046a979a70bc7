import type { Sheet, SheetBlock, SheetTable } from './sheet.ts';

/** A sheet as a Markdown file with headings, lists and tables (GitHub's dialect). What people typed stays text. */
export function markdownSheet(sheet: Sheet): string {
  return `${sheet.map(inMarkdown).filter(Boolean).join('\n\n')}\n`;
}

function inMarkdown(block: SheetBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${line(block.text)}`;
    case 'heading':
      return `## ${line(block.text)}`;
    case 'text':
    case 'note':
      return block.text.split('\n').map(escaped).join('  \n');
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return table(block);
    case 'room':
      return `${line(block.label)}\n\n${'\\_'.repeat(20)}`;
    case 'picture':
      return '';
  }
}

function table({ caption, columns, rows, totals = [] }: SheetTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`;
  const rule = `| ${columns.map(({ number }) => (number ? '---:' : '---')).join(' | ')} |`;
  return [`**${line(caption)}**`, '', row(columns.map(({ name }) => name)), rule, ...[...rows, ...totals].map(row)].join('\n');
}

function line(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** Signs that Markdown would take for its own. A number or a dash at the start would begin a list. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, (_, space: string, sign: string) => {
    return `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`;
  });
}
