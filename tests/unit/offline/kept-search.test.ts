import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/offline/kept-search.ts';

const TEXT = 'Zoë met a link worker. The café had a choir on Tuesdays, and she sang.';

test.each([
  ['zoe', 'Zoë met'],
  ['CAFÉ choir', 'café had a choir'],
  ['tues', 'Tuesdays'],
])('finds "%s" whatever its capitals and accents', (words, shown) => {
  expect(excerptOf(TEXT, words)).toContain(shown);
});

test.each(['oir', 'choir garden', '', ' - '])('does not find "%s"', (words) => {
  expect(excerptOf(TEXT, words)).toBeUndefined();
});

test('shows the words around the first one, cut between words', () => {
  const long = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`.trim();
  expect(excerptOf(long, 'needle')).toMatch(/^… (?:before )+needle (?:after )+…$/);
});

test('any word of any text is found, and the excerpt is part of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(), (text, pick) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const word = words[pick % Math.max(1, words.length)];
      if (word === undefined) return;
      const excerpt = excerptOf(text, word);
      expect(excerpt).toBeDefined();
      expect(text).toContain(excerpt?.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});
