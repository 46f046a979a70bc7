import { findUnfairWords } from '../inclusive-words.ts';
import { listWords, quote } from '../nearest.ts';
import { ownWords } from '../own-words.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** How many better words are offered. */
const OFFERED = 2;

/** `inclusive-words` (warning): our own words put the person first. What stands in quotation marks is somebody else's. */
export const inclusiveWords: SourceRule = (library) =>
  library.documents.flatMap((document) =>
    [...ownWords(document)].flatMap(({ text, positionOf }) =>
      findUnfairWords(text)
        .filter(({ index }) => !isInQuotes(text, index))
        .map(({ words, index, instead }) =>
          findingAt(document, positionOf(index, words), {
            rule: 'inclusive-words',
            severity: 'warning',
            message: `${quote(words)} puts a label before the person.`,
            remedy:
              instead.length > 0
                ? `Write ${listWords(instead.slice(0, OFFERED).map(quote), 'or')}, or ask the people it is about.`
                : 'Ask the people it is about how they say it.',
          }),
        ),
    ),
  );

function isInQuotes(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const count = (mark: string) => before.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}
