import type { ContentLibrary, SourceDocument, SourceEntry } from '../content-library.ts';
import { positionIn } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { textFields } from '../text-fields.ts';
import { findingAt, type SourceRule } from './rule.ts';

const WORDS = [
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, String(index + 11)]),
  'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, String((index + 3) * 10)]),
].flat() as [string, string][];
const NUMBER_WORDS = new Map(WORDS);
/** Figures that are no part of a code, and number words from eleven on; smaller words ("two people") are rarely a finding. */
const NUMBER = new RegExp(`(?<![\\p{L}\\d])\\d[\\d,]*(?:\\.\\d+)?(?!\\p{L}{2}|\\d)|\\b(?:${[...NUMBER_WORDS.keys()].join('|')})\\b`, 'giu');

/** The numbers in a text: each as digits without commas, and where it stands. */
export function numbersIn(text: string): { number: string; index: number; written: string }[] {
  return [...text.matchAll(NUMBER)].map(({ 0: written, index }) => {
    const digits = written
      .replace(/,/g, '')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
    return { number: NUMBER_WORDS.get(written.toLowerCase()) ?? digits, index, written };
  });
}

/** A question's fields whose numbers are no findings: names of other entries, and studies that don't exist yet. */
const NOT_FINDINGS = new Set(['evidence', 'stories', 'outcomes', 'changeMind']);

/**
 * `untraced-number` (error): every number in the words of an evidence entry stands in its facts too, and every number of
 * a question in the facts of an entry that it rests on. So each can be followed to its source.
 */
export const untracedNumbers: SourceRule = (library) => [
  ...library.entries.evidence.flatMap((entry) => untraced(entry, [entry.data, ...linkedFacts(entry, library)])),
  ...library.entries.questions.flatMap((question) => {
    const entries = library.entries.evidence.filter(({ id }) => question.data.evidence.includes(id)).map(({ data }) => data);
    return [
      ...untraced(question, [...entries, ...linkedFacts(question, library)]),
      ...[...textFields(question.raw)].flatMap(({ path, text }) =>
        numbersIn(text)
          .filter(({ number }) => !numbersOf(entries).has(number) && !NOT_FINDINGS.has(String(path[0])))
          .map(({ written }) => say(question, question.positionOf(path, written), written)),
      ),
    ];
  }),
];

function untraced(document: SourceEntry, facts: readonly unknown[]) {
  const known = numbersOf(facts);
  return document.markdown.runs.flatMap((run) =>
    numbersIn(run.text)
      .filter(({ number }) => !known.has(number))
      .map(({ index, written }) => say(document, positionIn(run, index), written)),
  );
}

function say(document: SourceDocument, position: { line: number; column: number }, written: string) {
  return findingAt(document, position, {
    rule: 'untraced-number',
    message: `${quote(written)} stands in no fact of the evidence.`,
    remedy: 'Put it in a field at the top, as the source has it; or take it out.',
  });
}

/** Every number in facts, in their text and as values of their own. */
function numbersOf(facts: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'number') found.add(String(value));
    else if (typeof value === 'string') for (const { number } of numbersIn(value)) found.add(number);
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  facts.forEach(look);
  return found;
}

/** The facts of the entries that a text links to, which may be set beside its own. */
function linkedFacts({ markdown }: SourceDocument, { entries }: ContentLibrary): unknown[] {
  const ids = markdown.links.flatMap(({ url }) => /^\/evidence\/([^/]+)\/$/.exec(url)?.[1] ?? []);
  return entries.evidence.filter(({ id }) => ids.includes(id)).map(({ data }) => data);
}
