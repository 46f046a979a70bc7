import type { Position } from './findings.ts';

/** Why a body can't be read, for people who write and don't code (rule `mdx-code`). */
export interface MdxProblem extends Position {
  message: string;
  remedy: string;
}

/** What the parser throws: a message with a place, or a failure of its own, such as too deep a nesting. */
interface Thrown {
  reason?: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** Puts what the MDX parser throws into plain English. `firstLine` is the line of the file that the body starts on. */
export function explainMdxError(error: unknown, firstLine: number): MdxProblem {
  const { reason = String(error), line, column } = error as Thrown;
  const inReason = /\((\d+):(\d+)-/.exec(reason);
  const place = { line: line ?? Number(inReason?.[1] ?? 1), column: column ?? Number(inReason?.[2] ?? 1) };
  return { line: place.line + firstLine - 1, column: place.column, ...wordsFor(reason) };
}

function wordsFor(reason: string): { message: string; remedy: string } {
  const tags = [...reason.matchAll(/`(<\/?[^`]*>)`/g)].map(([, tag]) => tag ?? '');
  if (/^Expected a closing tag/.test(reason)) {
    return {
      message: `${String(tags[0])} is opened but not closed.`,
      remedy: `Write ${closing(tags[0])} where it ends. If it spans paragraphs, put both on lines of their own with an empty line around them.`,
    };
  }
  if (/^Expected the closing tag/.test(reason)) {
    return {
      message: `${String(tags[0])} stands in the middle of a paragraph.`,
      remedy: 'Put it on a line of its own with an empty line before it.',
    };
  }
  if (/^Unexpected closing tag/.test(reason)) {
    return {
      message: `${String(tags[0])} stands here while ${String(tags[1])} is still open.`,
      remedy: `Write ${closing(tags[1])} first, or remove one of the two.`,
    };
  }
  if (/^Unexpected closing slash/.test(reason)) {
    return {
      message: 'Something is closed here that was never opened.',
      remedy: 'Remove the closing tag, or write the opening one before it.',
    };
  }
  if (/use `\[text\]\(url\)`/.test(reason)) {
    return { message: 'An address stands between < and >.', remedy: 'Write a link as [words](https://example.org/).' };
  }
  if (/to create a comment/.test(reason)) {
    return {
      message: 'A note to yourself starts with <!--, which does not work here.',
      remedy: 'Write it as {/* your note */}, or remove it.',
    };
  }
  if (/before attribute value/.test(reason)) {
    return {
      message: 'The value after = has no straight quotation marks.',
      remedy: 'Put it between straight quotation marks: evidence="some-id".',
    };
  }
  if (/before (?:local )?name/.test(reason)) {
    return {
      message: 'A < stands before something that is not a component.',
      remedy: 'Write “fewer than” in words, or put a space after the <.',
    };
  }
  if (/expression|import\/export/.test(reason)) {
    return {
      message: 'Curly brackets or the word import or export stand where they count as program code.',
      remedy: 'Use round brackets, or begin the line with another word.',
    };
  }
  if (/end of file/.test(reason)) {
    return { message: 'The text ends in the middle of a component.', remedy: 'Look for a missing > or quotation mark.' };
  }
  return { message: `The text can't be read: ${reason}.`, remedy: 'Compare it with another entry, or remove what stands here.' };
}

function closing(tag: string | undefined): string {
  return (tag ?? '').replace(/^<([\w.]+).*$/, '</$1>');
}
