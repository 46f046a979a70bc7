import { expect, test } from 'vitest';
import { illustrativeLabel } from '../../../src/model/rules/output/illustrative-label.ts';
import { findingsOf, page } from './built-site.ts';

const label = '<p><span class="label">Illustrative story: not a real person</span></p>';

test('accepts labelled stories, in full and in lists, and leaves others alone', async () => {
  const files = {
    'a/index.html': page(
      `<article data-origin="illustrative">${label}<h1>A</h1><ul><li data-origin="composite"><a href="/b/">B</a> <b class="label">Composite story</b></li></ul></article>`,
    ),
    'b/index.html': page('<article data-origin="service"><h1>B</h1></article>'),
    'ur/index.html': page(`<div lang="ur"><ul><li data-origin="illustrative"><b class="label">مثالی کہانی</b></li></ul></div>`),
  };
  expect(await findingsOf(illustrativeLabel, files)).toEqual([]);
});

test('names stories whose label is missing, late, hidden or says something else', async () => {
  const files = {
    'a/index.html': page('<article data-origin="illustrative"><h1>A</h1></article>'),
    'b/index.html': page(`<article data-origin="illustrative"><h1>B</h1>${label}</article>`),
    'c/index.html': page(`<article data-origin="composite"><div hidden><p class="label">Composite story</p></div><h1>C</h1></article>`),
    'd/index.html': page('<ul><li data-origin="illustrative"><b class="label">New</b></li><li data-origin="illustrative">D</li></ul>'),
    'e/index.html': page(`<article data-origin="illustrative"><ul><li data-origin="illustrative">${label}</li></ul><h1>E</h1></article>`),
  };
  expect(await findingsOf(illustrativeLabel, files)).toMatchInlineSnapshot(`
    [
      "a/index.html:3:7  error  illustrative-label  The illustrative story carries no label before its heading. Show the label with class "label" in view, so that nobody takes the story for testimony.",
      "b/index.html:3:7  error  illustrative-label  The illustrative story carries no label before its heading. Show the label with class "label" in view, so that nobody takes the story for testimony.",
      "c/index.html:3:7  error  illustrative-label  The composite story carries no label before its heading. Show the label with class "label" in view, so that nobody takes the story for testimony.",
      "d/index.html:3:11  error  illustrative-label  The illustrative story is listed without its label. Show the label with class "label" in view, so that nobody takes the story for testimony.",
      "d/index.html:3:71  error  illustrative-label  The illustrative story is listed without its label. Show the label with class "label" in view, so that nobody takes the story for testimony.",
      "e/index.html:3:7  error  illustrative-label  The illustrative story carries no label before its heading. Show the label with class "label" in view, so that nobody takes the story for testimony.",
    ]
  `);
});
