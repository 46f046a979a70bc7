import { expect, test } from 'vitest';
import { linkText } from '../../../src/model/rules/output/link-text.ts';
import { findingsOf, page } from './built-site.ts';

test('accepts names from words, pictures and labels', async () => {
  const body = `<a href="/">Home</a> <a href="/a/"><img src="/a.png" alt="A garden"></a> <a href="/b/" aria-label="Read more about B">Read more</a>
    <a href="/c/"><svg aria-label="C"></svg></a> <a href="/d/" aria-labelledby="d">Read more</a> <a id="place"></a>
    <a href="/e/">Here for you</a> <map><area href="/f/" alt="The north"></map>`;
  expect(await findingsOf(linkText, { 'index.html': page(body) })).toEqual([]);
});

test('names links without words and with words that say nothing', async () => {
  const body = `<a href="/a/"></a>\n<a href="/b/"><img src="/a.png" alt=""></a>\n<a href="/c/">Click <b>here</b>.</a>\n<a href="/d/">Read more…</a>
    <a href="/e/"><span aria-hidden="true">→</span></a>`;
  expect(await findingsOf(linkText, { 'index.html': page(body) })).toMatchInlineSnapshot(`
    [
      "index.html:3:7  error  link-text  The link to "/a/" has no words. Write where it leads.",
      "index.html:4:1  error  link-text  The link to "/b/" has no words. Write where it leads.",
      "index.html:5:1  error  link-text  The link "Click here." doesn't say where it leads. Write the name of the page, so that the link makes sense by itself.",
      "index.html:6:1  error  link-text  The link "Read more…" doesn't say where it leads. Write the name of the page, so that the link makes sense by itself.",
      "index.html:7:5  error  link-text  The link to "/e/" has no words. Write where it leads.",
    ]
  `);
});
