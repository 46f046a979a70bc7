import type { FileProblem } from './source-text.ts';
import type { YamlSource } from './yaml-source.ts';

/** A source file taken apart: the facts at its top and the words below them. */
export interface SplitSource {
  facts: YamlSource;
  body: string;
  /** The line of the file that the body starts on. */
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Takes a source file apart at its two lines of three hyphens (rule `front-matter`).
 * Astro also ends the facts at any line that merely begins with `---` or `+++`. Where the two readings could differ we
 * refuse the file, so that nothing is published that wasn't checked.
 */
export function splitFrontMatter(text: string): SplitSource | { problem: FileProblem } {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open === -1 || !FENCE.test(lines[open] ?? '')) {
    return {
      problem: problem(
        1,
        'The file does not start with its facts.',
        'Make a line of three hyphens (---) the first line, then the fields, then three hyphens again.',
      ),
    };
  }
  const close = lines.findIndex((line, index) => index > open && /^(?:---|\+\+\+)/.test(line));
  if (close === -1) {
    return {
      problem: problem(
        open + 1,
        'The facts at the top of the file have no end.',
        'Put a line of three hyphens (---) after the last field.',
      ),
    };
  }
  if (!FENCE.test(lines[close] ?? '')) {
    return {
      problem: problem(
        close + 1,
        'This line starts with three hyphens or pluses, which looks like the end of the facts.',
        'Indent the line, or end the facts with a line of three hyphens (---) alone.',
      ),
    };
  }
  return {
    facts: { text: lines.slice(open + 1, close).join('\n'), firstLine: open + 2 },
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

function problem(line: number, message: string, remedy: string): FileProblem {
  return { line, column: 1, rule: 'front-matter', message, remedy };
}
