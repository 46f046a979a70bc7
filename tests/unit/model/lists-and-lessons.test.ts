import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsIn } from '../../../src/model/mdx-tags.ts';
import { pagesOf, storyPagesOf } from '../../../src/model/pages-of.ts';
import { readingMinutes, wordCount } from '../../../src/model/reading.ts';
import { runSheet } from '../../../src/model/run-sheet.ts';
import { longDate } from '../../../src/model/dates.ts';
import { fill } from '../../../src/i18n/words.ts';

test('a list is cut into pages that hold all of it, in order, twenty at the most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 120 }), (items) => {
      const pages = pagesOf(items);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.every((page, index) => page.page === index + 1 && page.of === pages.length && page.items.length <= 20)).toBe(true);
    }),
  );
});

test('an empty list has one empty page', () => {
  expect(pagesOf([])).toEqual([{ items: [], page: 1, of: 1, total: 0 }]);
});

test.each([
  [0, [0], 0],
  [1, [1], 0],
  [20, [20], 0],
  [21, [20, 1], 0],
  [100, [20, 20, 20, 20, 20], 0],
  [101, [20, 20, 20, 20, 20, 1], 1],
  [180, [20, 20, 20, 20, 20, 80], 1],
  [181, [20, 20, 20, 20, 20, 80, 1], 2],
  [200, [20, 20, 20, 20, 20, 80, 20], 2],
  [201, [20, 20, 20, 20, 20, 80, 21], 2],
])('%i case studies stand on pages of %j, of which the last %i are dense', (total, sizes, dense) => {
  const pages = storyPagesOf(Array.from({ length: total }, (_, index) => index));
  expect(pages.map(({ items }) => items.length)).toEqual(sizes);
  expect(pages.filter((page) => page.dense)).toEqual(pages.slice(pages.length - dense));
});

test('every case study stands on exactly one page, in order, and each page knows its place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), (items) => {
      const pages = storyPagesOf(items);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.map(({ page, of, total }) => [page, of, total])).toEqual(
        pages.map((_, index) => [index + 1, pages.length, items.length]),
      );
    }),
  );
});

test('up to a hundred case studies are cut like any other list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 100 }), (items) => {
      expect(storyPagesOf(items)).toEqual(pagesOf(items).map((page) => ({ ...page, dense: false })));
    }),
  );
});

test('words are counted as people count them', () => {
  expect(wordCount("I don't know. Well-being: 2 cafés, naïve.")).toBe(7);
  expect(wordCount('## Heading\n\n- one\n- two')).toBe(3);
  expect(wordCount('')).toBe(0);
});

test('reading time is at least a minute', () => {
  expect([0, 90, 360, 1000].map(readingMinutes)).toEqual([1, 1, 2, 6]);
});

test('a run sheet adds up the minutes of the activities before', () => {
  const body =
    '<Activity id="a-one" title="One" minutes={10}>\n\ntext\n\n</Activity>\n\n<Activity\n  id="a-two"\n  title="Two, and more"\n  minutes={25}\n>\n</Activity>';
  expect(runSheet(body)).toEqual([
    { id: 'a-one', title: 'One', minutes: 10, starts: 0 },
    { id: 'a-two', title: 'Two, and more', minutes: 25, starts: 10 },
  ]);
});

test('only the tags asked for are read, with either kind of quotes', () => {
  expect(tagsIn(`<Template id='t' title="A sheet">\n<Blank label="x" lines={2} />\n<Templates id="no">`, 'Template')).toEqual([
    { id: 't', title: 'A sheet' },
  ]);
});

test('a day is written out, the same in every time zone', () => {
  expect(longDate('2026-11-23', 'en-GB')).toBe('23 November 2026');
});

test('a phrase is filled in, and a place without a value stays', () => {
  expect(fill('{n} results for “{q}” {x}', { n: 3, q: '{n}' })).toBe('3 results for “{n}” {x}');
});
