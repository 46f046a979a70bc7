import { expect, test } from 'vitest';
import { uniqueTitle } from '../../../src/model/rules/output/unique-title.ts';
import { findingsOf, page } from './built-site.ts';

const head = (title: string, canonical: string, more = '') =>
  `<title>${title}</title><link rel="canonical" href="https://stories.example${canonical}">${more}`;

test('accepts titles and addresses that are each used once', async () => {
  const files = {
    'index.html': page('<svg><title>Picture</title></svg>', head('Home', '/')),
    'a/index.html': page('<svg><title>Picture</title></svg>', head('A', '/a/')),
  };
  expect(await findingsOf(uniqueTitle, files)).toEqual([]);
});

test('lets pages that search engines leave out share a title and have no address', async () => {
  const hidden = '<title>A</title><meta name="robots" content="noindex, follow">';
  const files = { 'a/index.html': page('', head('A', '/a/')), 'b/index.html': page('', hidden), '404.html': page('', hidden) };
  expect(await findingsOf(uniqueTitle, files)).toEqual([]);
});

test('names empty, shared and foreign ones', async () => {
  const files = {
    'a/index.html': page('', head('A', '/a/')),
    'b/index.html': page('', head(' A ', '/a/')),
    'c/index.html': page('', '<title> </title>'),
    'd/index.html': page('', '<title>D</title><link rel="canonical" href="http://localhost/d/">'),
  };
  expect(await findingsOf(uniqueTitle, files)).toMatchInlineSnapshot(`
    [
      "b/index.html:2:26  error  unique-title  The title "A" is also that of /a/. Give each page a title of its own.",
      "b/index.html:2:44  error  unique-title  The canonical address "https://stories.example/a/" is also that of /a/. Give each page its own address.",
      "c/index.html:1:1  error  unique-title  The page does not say its own address. Add <link rel="canonical"> with the full address.",
      "c/index.html:2:26  error  unique-title  The page has no title. Give it a <title> that names it.",
      "d/index.html:2:42  error  unique-title  The canonical address "http://localhost/d/" is not on this site. It must begin with https://stories.example/.",
    ]
  `);
});
