import { expect, test } from 'vitest';
import { htmlLang } from '../../../src/model/rules/output/html-lang.ts';
import { findingsOf, page } from './built-site.ts';

test('accepts languages with their direction', async () => {
  const body = '<p lang="cy">Shwmae</p><div lang="ur" dir="rtl"><p lang="ar">سلام</p><bdi lang="en" dir="auto">Hello</bdi></div>';
  expect(await findingsOf(htmlLang, { 'index.html': page(body) })).toEqual([]);
});

test('names missing, wrong and undirected languages', async () => {
  const files = {
    'a.html': '<!DOCTYPE html><html><head></head><body></body></html>',
    'b.html': page('<p lang="english!">?</p><p lang="ur">سلام</p><div dir="rtl"><p lang="en">Hello</p></div>'),
  };
  expect(await findingsOf(htmlLang, files)).toMatchInlineSnapshot(`
    [
      "a.html:1:16  error  html-lang  The page does not say its language. Add lang="en-GB" (or its language) to <html>.",
      "b.html:3:7  error  html-lang  lang="english!" is not a language tag. Write a tag such as "en-GB" or "ur".",
      "b.html:3:31  error  html-lang  lang="ur" runs right to left, and the element does not say so. Add dir="rtl" beside lang.",
      "b.html:3:67  error  html-lang  lang="en" runs left to right, and the element does not say so. Add dir="ltr" beside lang.",
    ]
  `);
});
