import { expect, test } from 'vitest';
import { slimEntry, wordsOf } from '../../../src/model/slim-entries.ts';

const rendered = { html: '<p>Four words of it.</p>', metadata: { headings: [], frontmatter: { title: 'A seat' } } };

test('of Markdown that was turned into HTML only the number of its words is kept', () => {
  const slim = slimEntry({ id: 'a', body: 'Four words of it.', rendered });
  expect(slim).toEqual({ id: 'a', body: undefined, rendered: { html: rendered.html, metadata: { headings: [], words: 4 } } });
  expect(wordsOf(slim)).toBe(4);
});

test('words that cite evidence, and those that are still to be turned into HTML, stay', () => {
  const citing = { body: 'So it was <Cite id="kiely-2022" />.', rendered };
  const mdx = { body: 'Three <Term>words</Term> here.' };
  expect(slimEntry(citing)).toBe(citing);
  expect(slimEntry(mdx)).toBe(mdx);
  expect(wordsOf({ body: 'Only three words.' })).toBe(3);
});
