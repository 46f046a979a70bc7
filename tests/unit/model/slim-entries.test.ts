import { expect, test } from 'vitest';
import { isSlim, slimEntry, wordsOf } from '../../../src/model/slim-entries.ts';

const filePath = 'content/stories/a-seat/index.md';

test('of Markdown only the number of its words is kept', () => {
  const slim = slimEntry({ id: 'a', filePath, body: 'Four words of it.', deferredRender: true });
  expect(slim).toEqual({ id: 'a', filePath, body: undefined, deferredRender: undefined, rendered: { html: '', metadata: { words: 4 } } });
  expect(isSlim(slim)).toBe(true);
  expect(wordsOf(slim)).toBe(4);
});

test('words that cite evidence stay', () => {
  const body = 'So it was <Cite id="kiely-2022" />.';
  const slim = slimEntry({ filePath, body });
  expect(slim.body).toBe(body);
  expect(isSlim(slim)).toBe(true);
});

test.each([
  ['MDX', { filePath: 'content/stories/a-seat/index.mdx', body: 'Three <Term>words</Term> here.', deferredRender: true }],
  ['a picture', { filePath, body: 'A seat.\n\n![A door](door.jpg)', deferredRender: true }],
  ['a picture in HTML', { filePath, body: 'A seat. <img src="door.jpg" alt="A door">', deferredRender: true }],
])('what only Astro can draw is left to it: %s', (_, entry) => {
  expect(slimEntry(entry)).toBe(entry);
  expect(isSlim(entry)).toBe(false);
  expect(wordsOf({ body: 'Only three words.' })).toBe(3);
});
