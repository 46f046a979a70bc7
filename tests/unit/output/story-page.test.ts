import { expect, test } from 'vitest';
import { storyPage } from '../../../src/model/rules/output/story-page.ts';
import { findingsOf, page } from './built-site.ts';

const story = (rest: string) => page(`<article data-origin="service"><h1>A</h1></article>${rest}`);
const OWNER = '<p data-tells="owner">The teller owns it.</p>';
const WITHDRAW = '<p data-tells="withdraw">Take it down. <a href="/how/">How</a></p>';
const REVIEWED = '<time datetime="2026-11-01" data-tells="reviewed">1 November 2026</time>';

test('a story page that tells all three passes; lists need not', async () => {
  const files = {
    'a/index.html': story(OWNER + WITHDRAW + REVIEWED),
    'index.html': page('<h1>All</h1><article data-origin="service"><h2>A</h2></article>'),
  };
  expect(await findingsOf(storyPage, files)).toEqual([]);
});

test('names what a story page does not tell', async () => {
  const files = {
    'a/index.html': story(''),
    'b/index.html': story(OWNER + REVIEWED + '<p data-tells="withdraw">Ask us.</p>'),
    'c/index.html': story(WITHDRAW + REVIEWED + '<p data-tells="owner"> </p>'),
  };
  expect(await findingsOf(storyPage, files)).toMatchInlineSnapshot(`
    [
      "a/index.html:3:7  error  story-page  The page of the story does not tell who owns the story, how to withdraw or correct it and when it was last reviewed. Show it with data-tells="…", in words; the way to withdraw with a link.",
      "b/index.html:3:7  error  story-page  The page of the story does not tell how to withdraw or correct it. Show it with data-tells="…", in words; the way to withdraw with a link.",
      "c/index.html:3:7  error  story-page  The page of the story does not tell who owns the story. Show it with data-tells="…", in words; the way to withdraw with a link.",
    ]
  `);
});
