import type { Position } from './findings.ts';

/** Why a body can't be read, for people who write and don't code (rule `mdx-code`). */
export interface MdxProblem extends Position {
  message: string;
  remedy: string;
}

type Words = Pick<MdxProblem, 'message' | 'remedy'>;

/** Puts what the MDX parser throws into plain English. `firstLine` is the line of the file that the body starts on. */
export function explainMdxError(error: unknown, body: string, firstLine: number): MdxProblem {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = said] = /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(said) ?? [];
  const source = (body.split('\n')[Number(line) - 1] ?? '').slice(Number(column) - 1);
  return { line: Number(line) + firstLine - 1, column: Number(column), ...wordsFor(reason, source) };
}

function wordsFor(reason: string, source: string): Words {
  const [tag = 'A component', otherTag = 'another'] = [...reason.matchAll(/`(<\/?[^`]*>)`/g)].map((found) => found[1]);
  const known = TAG_PROBLEMS.find(({ contains }) => reason.includes(contains));
  if (known) return known.words(tag, otherTag);
  if (reason.includes('after `<`') || reason.includes('before name'))
    return BRACKET_PROBLEMS.find(({ source: like }) => like.test(source))?.words ?? NO_TAG;
  return { message: `The text can't be read: ${reason}.`, remedy: 'Compare it with another entry, or remove what stands here.' };
}

/** What the parser's message contains, and what we say instead, given the tags that it names. The particular stand before the general. */
const TAG_PROBLEMS: readonly { contains: string; words: (tag: string, otherTag: string) => Words }[] = [
  {
    contains: 'Expected a closing tag',
    words: (tag) => ({
      message: `${tag} is opened but not closed.`,
      remedy: `Write ${closing(tag)} where it ends. If it spans paragraphs, put both on lines of their own with an empty line around them.`,
    }),
  },
  {
    contains: 'Expected the closing tag',
    words: (tag) => ({
      message: `${tag} stands in the middle of a paragraph.`,
      remedy: 'Put it on a line of its own with an empty line before it.',
    }),
  },
  {
    contains: 'expected an open tag first',
    words: (tag) => ({ message: `${tag} closes what was never opened.`, remedy: 'Remove it, or write the opening tag before it.' }),
  },
  {
    contains: 'Unexpected closing tag',
    words: (tag, otherTag) => ({
      message: `${tag} stands here while ${otherTag} is still open.`,
      remedy: `Write ${closing(otherTag)} first, or remove one of the two.`,
    }),
  },
  { contains: 'expression', words: () => ({ message: 'Curly brackets count as program code.', remedy: 'Use round brackets.' }) },
];

const NO_TAG: Words = {
  message: 'A < stands before something that is not a component.',
  remedy: 'Write “fewer than” in words, or put a space after the <.',
};

/** What a < that the parser can't make sense of is followed by, and what we say. */
const BRACKET_PROBLEMS: readonly { source: RegExp; words: Words }[] = [
  {
    source: /^<!--/,
    words: {
      message: 'A note to yourself starts with <!--, which does not work here.',
      remedy: 'Write it as {/* your note */}, or remove it.',
    },
  },
  {
    source: /^<(?:https?:|mailto:|[^\s<>]+@)/,
    words: { message: 'An address stands between < and >.', remedy: 'Write a link as [words](https://example.org/).' },
  },
  {
    source: /^<[A-Za-z][\w.]*(?:\s|$)/,
    words: {
      message: 'This component can not be read.',
      remedy: 'Look for a missing > or /> at its end. Words as a value stand between straight quotation marks: evidence="some-id".',
    },
  },
];

function closing(tag: string): string {
  return tag.replace(/^<([\w.]+).*$/s, '</$1>');
}
