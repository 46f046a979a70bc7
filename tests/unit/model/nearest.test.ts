import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/model/nearest.ts';

const KNOWN = ['loneliness', 'mental-wellbeing', 'long-term-conditions', 'grief-and-loss', 'caring'];

test('offers the names that are most alike, the most alike first', () => {
  expect(nearest('lonelyness', KNOWN)).toEqual(['loneliness']);
  expect(nearest('kiely', ['cooper-2022', 'kiely-2022'])).toEqual(['kiely-2022']);
  expect(nearest('ab', ['abcd', 'abc', 'abx', 'aby', 'abz'])).toEqual(['abc', 'abx', 'aby']);
});

test('offers each name once, and nothing that is not alike', () => {
  expect(nearest('caring', ['caring', 'caring'])).toEqual(['caring']);
  expect(nearest('photography', KNOWN)).toEqual([]);
  expect(nearest('', KNOWN)).toEqual([]);
});

test('the offer is a question', () => {
  expect(didYouMean([])).toBe('');
  expect(didYouMean(['a'])).toBe('Did you mean “a”?');
  expect(didYouMean(['a', 'b', 'c'])).toBe('Did you mean “a”, “b” or “c”?');
});
