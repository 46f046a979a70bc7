import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/model/fold-letters.ts';

test('capitals, accents and curly apostrophes make no difference', () => {
  expect(foldLetters('Café İSTANBUL isn’t Ångström 😀')).toBe("cafe istanbul isn't angstrom 😀");
});

test('a place in it is the same place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldLetters(text)).toHaveLength(text.length);
    }),
  );
});
