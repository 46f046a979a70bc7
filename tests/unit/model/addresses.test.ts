import { expect, test } from 'vitest';
import { entryId, entryPlace } from '../../../src/model/entry-id.ts';
import { absolute, entryAddress, facetAddress, listAddress, withBase } from '../../../src/model/urls.ts';

test('an entry is named by its folder or file; a numbered one without its number', () => {
  expect(entryId('a-seat/index.md', false)).toBe('a-seat');
  expect(entryId('14-weeks/index.md', false)).toBe('14-weeks');
  expect(entryId('02-timeline/index.mdx', true)).toBe('timeline');
  expect(entryId('about.mdx', false)).toBe('about');
});

test('the number gives the place, and what has none comes last', () => {
  expect(entryPlace('content/toolkit/02-timeline/index.mdx')).toBe(2);
  expect(entryPlace('content/toolkit/timeline/index.mdx')).toBe(Number.POSITIVE_INFINITY);
});

test('addresses never change: they are written out here', () => {
  expect([
    entryAddress('stories', 'a-seat'),
    entryAddress('pages', 'about'),
    facetAddress('theme', 'loneliness'),
    listAddress('/stories/', 1),
    listAddress('/stories/', 2),
    listAddress(facetAddress('theme', 'loneliness'), 3),
  ]).toEqual([
    '/stories/a-seat/',
    '/about/',
    '/stories/by/theme/loneliness/',
    '/stories/',
    '/stories/page/2/',
    '/stories/by/theme/loneliness/3/',
  ]);
});

test('the base path goes in front of addresses on this site, and of nothing else', () => {
  expect(withBase('/stories/', '/toolkit/')).toBe('/toolkit/stories/');
  expect(withBase('/', '/')).toBe('/');
  expect(withBase('https://example.org/', '/toolkit/')).toBe('https://example.org/');
  expect(absolute('/about/', 'https://example.org', '/toolkit/')).toBe('https://example.org/toolkit/about/');
});
