/** Characters that Markdown or MDX give a meaning wherever they stand. */
const SPECIAL = /[\\`*_{}[\]<>&~|]/g;
/** What opens a heading, a list, a rule, a quotation or the facts of a file, at the start of a line. */
const BLOCK_START = /^(?:[#+=-]|:(?=:))/;
const NUMBERED = /^(\d{1,9})([.)])/;
/** A line that MDX would take for code. Letters can't be escaped, so the first is written as its number. */
const CODE_LINE = /^([ie])(?=mport\b|xport\b)/;

/**
 * Plain text as Markdown that shows exactly that text: nothing in it becomes Markdown, HTML or MDX. An empty line parts
 * paragraphs; other line ends are kept as line breaks. Space at both ends of a line is dropped.
 */
export function plainToMarkdown(text: string): string {
  return text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.split('\n').map(escapeLine).filter(Boolean).join('\\\n'))
    .filter(Boolean)
    .join('\n\n');
}

function escapeLine(line: string): string {
  return line
    .trim()
    .replace(SPECIAL, String.raw`\$&`)
    .replace(BLOCK_START, String.raw`\$&`)
    .replace(NUMBERED, String.raw`$1\$2`)
    .replace(CODE_LINE, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
