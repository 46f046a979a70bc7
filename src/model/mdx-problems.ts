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

/** What the parser's message contains, and what we say instead, given the tags that it names. */
interface Explanation {
  contains: string;
  message: (tag: string, otherTag: string) => string;
  remedy: (tag: string, otherTag: string) => string;
}

/** The first that fits is used, so the particular stand before the general. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    contains: 'Expected a closing tag',
    message: (tag) => `${tag} is opened but not closed.`,
    remedy: (tag) =>
      `Write ${closing(tag)} where it ends. If it spans paragraphs, put both on lines of their own with an empty line around them.`,
  },
  {
    contains: 'Expected the closing tag',
    message: (tag) => `${tag} stands in the middle of a paragraph.`,
    remedy: () => 'Put it on a line of its own with an empty line before it.',
  },
  {
    contains: 'Unexpected closing tag',
    message: (tag, otherTag) => `${tag} stands here while ${otherTag} is still open.`,
    remedy: (_, otherTag) => `Write ${closing(otherTag)} first, or remove one of the two.`,
  },
  {
    contains: 'Unexpected closing slash',
    message: () => 'Something is closed here that was never opened.',
    remedy: () => 'Remove the closing tag, or write the opening one before it.',
  },
  {
    contains: 'to create a link',
    message: () => 'An address stands between < and >.',
    remedy: () => 'Write a link as [words](https://example.org/).',
  },
  {
    contains: 'to create a comment',
    message: () => 'A note to yourself starts with <!--, which does not work here.',
    remedy: () => 'Write it as {/* your note */}, or remove it.',
  },
  {
    contains: 'before attribute value',
    message: () => 'The value after = has no straight quotation marks.',
    remedy: () => 'Put it between straight quotation marks: evidence="some-id".',
  },
  {
    contains: 'before name',
    message: () => 'A < stands before something that is not a component.',
    remedy: () => 'Write “fewer than” in words, or put a space after the <.',
  },
  {
    contains: 'expression',
    message: () => 'Curly brackets count as program code.',
    remedy: () => 'Use round brackets.',
  },
  {
    contains: 'import/export',
    message: () => 'A line that starts with import or export counts as program code.',
    remedy: () => 'Begin the line with another word.',
  },
  {
    contains: 'end of file',
    message: () => 'The text ends in the middle of a component.',
    remedy: () => 'Look for a missing > or quotation mark.',
  },
];

/** Puts what the MDX parser throws into plain English. `firstLine` is the line of the file that the body starts on. */
export function explainMdxError(error: unknown, firstLine: number): MdxProblem {
  const { reason = String(error), line, column } = error as Thrown;
  const inReason = /\((\d+):(\d+)-/.exec(reason);
  const [tag = 'A component', otherTag = 'another'] = [...reason.matchAll(/`(<\/?[^`]*>)`/g)].map((found) => found[1]);
  const known = EXPLANATIONS.find(({ contains }) => reason.includes(contains));
  return {
    line: (line ?? Number(inReason?.[1] ?? 1)) + firstLine - 1,
    column: column ?? Number(inReason?.[2] ?? 1),
    message: known?.message(tag, otherTag) ?? `The text can't be read: ${reason}.`,
    remedy: known?.remedy(tag, otherTag) ?? 'Compare it with another entry, or remove what stands here.',
  };
}

function closing(tag: string): string {
  return tag.replace(/^<([\w.]+).*$/s, '</$1>');
}
