import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Position } from './findings.ts';
import type { RuleId } from './rules/registry.ts';

/** The largest source file we read: 1 MiB, some 150,000 words. Anything larger is a mistake or an attack. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** What keeps a whole file from being read, under the rule it breaks. */
export interface FileProblem extends Position {
  rule: RuleId;
  message: string;
  remedy: string;
}

/**
 * Reads a text file: UTF-8, with or without a byte order mark, any kind of line ending. The text comes back without the
 * mark and with `\n` alone, so that lines count the same everywhere. Says what is wrong instead of throwing.
 */
export function readSourceText(path: string): { text: string } | { problem: FileProblem } {
  try {
    if (statSync(path).size > MAX_FILE_BYTES) return { problem: tooLarge };
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { problem: notText(bytes) };
    return {
      text: bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n'),
    };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

const tooLarge: FileProblem = {
  line: 1,
  column: 1,
  rule: 'too-large',
  message: 'The file is larger than 1 MiB.',
  remedy: 'Keep words only in this file and put pictures and recordings beside it, or split it in two.',
};

function notText(bytes: Buffer): FileProblem {
  return {
    line: lineOfFirstBadByte(bytes),
    column: 1,
    rule: 'not-text',
    message: 'The file holds letters that are not stored as UTF-8.',
    remedy: 'Open it in your editor, choose “Save with encoding” and then “UTF-8”.',
  };
}

function lineOfFirstBadByte(bytes: Buffer): number {
  const LINE_FEED = 10;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

function unreadable(error: unknown): FileProblem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return {
    line: 1,
    column: 1,
    rule: 'unreadable',
    message: `The file can't be opened (${reason}).`,
    remedy: 'Check that it still exists and that you may read it.',
  };
}
