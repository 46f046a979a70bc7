import { fleschKincaid } from 'flesch-kincaid';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { syllable } from 'syllable';
import { unified } from 'unified';

/** A sentence and how long it is. */
export interface Sentence {
  text: string;
  words: number;
  syllables: number;
  /** Offset in the text it was taken from, in UTF-16 code units. */
  index: number;
}

const english = unified().use(retextEnglish).freeze();

/** Full stops after a number or “in” end a sentence before a capital: the parser takes them for decimals and inches. */
const MISSED_END = /(?<=(?:\d|\bin)\.)\s+(?=\p{Lu})/u;

/** The sentences of a text in English; a piece without a full stop at its end counts as one. */
export function sentencesOf(text: string): Sentence[] {
  return english.parse(text).children.flatMap((paragraph) => {
    if (paragraph.type !== 'ParagraphNode') return [];
    return paragraph.children.flatMap((sentence) => {
      if (sentence.type !== 'SentenceNode') return [];
      let index = sentence.position?.start.offset ?? 0;
      return toString(sentence)
        .split(MISSED_END)
        .map((shown) => {
          const words = shown.match(/[\p{L}\p{N}£][\p{L}\p{N}'’.,%-]*/gu) ?? [];
          const found = { text: shown, words: words.length, syllables: words.reduce((sum, word) => sum + syllable(word), 0), index };
          index += shown.length + 1;
          return found;
        });
    });
  });
}

/**
 * The age at which most people can read these sentences with ease: the Flesch–Kincaid grade (Kincaid et al. 1975, US
 * school years) plus five. At least 5.
 */
export function readingAge(sentences: readonly Sentence[]): number {
  const sum = (of: (sentence: Sentence) => number) => sentences.reduce((total, sentence) => total + of(sentence), 0);
  const counts = { sentence: sentences.length, word: sum(({ words }) => words), syllable: sum(({ syllables }) => syllables) };
  return counts.word === 0 ? 5 : Math.max(5, fleschKincaid(counts) + 5);
}
