import type { SourceDocument } from '../content-library.ts';
import type { Finding, Position } from '../findings.ts';
import { quote } from '../nearest.ts';
import { ownWords } from '../own-words.ts';
import { readingAge, sentencesOf, type Sentence } from '../reading-level.ts';
import { findingAt, type SourceRule } from './rule.ts';

/** What our own words keep to (the publishing rules). */
const HIGHEST_AGE = 14;
const LONGEST_SENTENCE = 20;
const MOST_SENTENCES = 3;
/** A sentence of up to four words is taken in at a glance, like a heading. */
const GLANCE = 4;
/** How many of the worst are named. */
const NAMED = 3;

type Placed = Sentence & { position: () => Position };

/**
 * `reading-level` (warning): our own words can be read at 14 or younger; sentences have up to 20 words and paragraphs up
 * to three sentences. One warning for each file and matter, which names the worst.
 */
export const readingLevel: SourceRule = (library) => library.documents.flatMap((document) => [...remarksOn(document)]);

function* remarksOn(document: SourceDocument): Generator<Finding> {
  const sentences: Placed[] = [];
  const crowded: Placed[] = [];
  for (const { text, paragraph, positionOf } of ownWords(document)) {
    const here = sentencesOf(text).map((sentence) => ({ ...sentence, position: () => positionOf(sentence.index, sentence.text) }));
    sentences.push(...here);
    const [first] = here;
    if (paragraph && first && here.filter(({ words }) => words > GLANCE).length > MOST_SENTENCES) crowded.push(first);
  }
  const say = (at: Placed, message: string, remedy: string) =>
    findingAt(document, at.position(), { rule: 'reading-level', severity: 'warning', message, remedy });
  const age = readingAge(sentences);
  const [hardest] = worst(sentences, ({ words, syllables }) => words + syllables);
  if (age > HIGHEST_AGE && hardest)
    yield say(
      hardest,
      `The text can be read with ease from about ${String(Math.round(age))} years on. The hardest sentence is ${quote(shorten(hardest.text))}`,
      'Use shorter words and sentences.',
    );
  const long = worst(
    sentences.filter(({ words }) => words > LONGEST_SENTENCE),
    ({ words }) => words,
  );
  const [longest] = long;
  if (longest) {
    const named = long.slice(0, NAMED).map(({ text, words }) => `${quote(shorten(text))} (${String(words)} words)`);
    yield say(
      longest,
      `${long.length === 1 ? 'A sentence is' : `${String(long.length)} sentences are`} longer than ${String(LONGEST_SENTENCE)} words: ${named.join('; ')}.`,
      'Cut it in two.',
    );
  }
  const [paragraph] = crowded;
  if (paragraph) {
    const named = crowded.slice(0, NAMED).map(({ text }) => quote(shorten(text)));
    yield say(
      paragraph,
      `${crowded.length === 1 ? 'A paragraph has' : `${String(crowded.length)} paragraphs have`} more than ${String(MOST_SENTENCES)} sentences: ${named.join('; ')}.`,
      'Begin a new one after the third.',
    );
  }
}

function worst(sentences: readonly Placed[], by: (sentence: Placed) => number): Placed[] {
  return [...sentences].sort((a, b) => by(b) - by(a));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
