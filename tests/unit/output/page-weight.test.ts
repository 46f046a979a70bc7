import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageWeight } from '../../../src/model/rules/output/page-weight.ts';
import { SiteFiles } from '../../../src/model/rules/output/site-files.ts';
import { walkHtml } from '../../../src/model/rules/output/walk.ts';
import { Scales } from '../../../src/model/rules/output/weigh.ts';
import { findingsOf, page, writeSite } from './built-site.ts';

/** Text that still has about as many bytes as asked for after gzip: six bits of chance a letter, which is all that gzip can find. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');
const rounded = (lines: string[]) => lines.map((line) => line.replace(/\d[\d,]* B/g, '# B'));

test('accepts pages within their budget', async () => {
  const files = {
    'index.html': page(`<main>${noise(9_000)}</main>`, '<link rel="stylesheet" href="/a.css">'),
    'workbook/index.html': page(
      `<main>${noise(20_000)}</main><script src="/a.js"></script>`,
      '<meta name="page-budget" content="workbook">',
    ),
    'a.css': 'p { color: red }',
    'a.js': `import"./b.js";${noise(10_000)}`,
    'b.js': noise(5_000),
  };
  expect(await findingsOf(pageWeight, files)).toEqual([]);
});

test('says how much a page is over and names its three largest parts', async () => {
  const body = `<main>${noise(16_000)}</main><footer>${noise(300)}</footer><script type="application/ld+json">${noise(3_000)}</script>`;
  const files = { 'stories/a/index.html': page(body, `<style>${noise(6_000)}</style>`) };
  expect(rounded(await findingsOf(pageWeight, files))).toMatchInlineSnapshot(`
    [
      "stories/a/index.html:1:1  error  page-weight  The first view of /stories/a/ is # B, which is # B over its budget of # B. Its largest parts: main text # B, inline CSS # B, JSON-LD # B. Shorten or divide the largest part.",
    ]
  `);
});

test('counts scripts with what they import, but not what they load later', async () => {
  const files = {
    'index.html': page('<script type="module" src="/a.js"></script>'),
    'a.js': `import{x}from"./b.js";const later=()=>import("./c.js")`,
    'b.js': noise(4_000),
    'c.js': noise(90_000),
  };
  expect(rounded(await findingsOf(pageWeight, files))).toMatchInlineSnapshot(`
    [
      "index.html:1:1  error  page-weight  The scripts of / are # B, which is # B over their budget of # B. Load less of it before the reader asks.",
      "index.html:1:1  error  page-weight  The first view of / takes 3 requests and may take 2: the page, a.js, b.js. Join files, or put small ones into the page.",
    ]
  `);
});

test('holds workbooks to their own budget', async () => {
  const files = {
    'index.html': page(
      '<astro-island component-url="/a.js" renderer-url="/b.js"></astro-island>',
      '<meta name="page-budget" content="workbook">',
    ),
    'a.js': noise(40_000),
    'b.js': noise(10_000),
  };
  expect(rounded(await findingsOf(pageWeight, files))).toMatchInlineSnapshot(`
    [
      "index.html:1:1  error  page-weight  The first view of / is # B, which is # B over its budget of # B. Its largest parts: a.js # B, b.js # B. Shorten or divide the largest part.",
    ]
  `);
});

test('holds a lesson to one flight before its script, and to the budget of workbooks with it', async () => {
  const lesson = (body: string) => page(body, '<meta name="page-budget" content="lesson">');
  const files = {
    'a/index.html': lesson(`<main>${noise(12_000)}</main><script type="module" src="/late.js"></script>`),
    'b/index.html': lesson(`<main>${noise(12_000)}</main><script src="/late.js"></script>`),
    'c/index.html': lesson(`<main>${noise(12_000)}</main><link rel="modulepreload" href="/late.js">`),
    'd/index.html': lesson(`<main>${noise(16_000)}</main>`),
    'e/index.html': lesson('<script type="module" src="/late.js"></script><script defer src="/more.js"></script>'),
    'late.js': noise(20_000),
    'more.js': noise(30_000),
  };
  expect(rounded(await findingsOf(pageWeight, files))).toMatchInlineSnapshot(`
    [
      "b/index.html:1:1  error  page-weight  Before any script that can wait, /b/ is # B, which is # B over its budget of # B. Its largest parts: late.js # B, main text # B. Shorten or divide the largest part.",
      "c/index.html:1:1  error  page-weight  Before any script that can wait, /c/ is # B, which is # B over its budget of # B. Its largest parts: late.js # B, main text # B. Shorten or divide the largest part.",
      "d/index.html:1:1  error  page-weight  Before any script that can wait, /d/ is # B, which is # B over its budget of # B. Its largest parts: main text # B. Shorten or divide the largest part.",
      "e/index.html:1:1  error  page-weight  The first view of /e/ is # B, which is # B over its budget of # B. Its largest parts: more.js # B, late.js # B. Shorten or divide the largest part.",
    ]
  `);
});

test('weighs what goes over the wire', async () => {
  const html = page('<p>Words</p>', '<link rel="stylesheet" href="/a.css">');
  const dir = await writeSite({ 'index.html': html, 'a.css': 'p { color: red }' });
  const scale = new Scales(SiteFiles.list({ dir, basePath: '/', siteUrl: 'https://stories.example' })).listen(html, '/');
  await walkHtml(html, [scale]);
  expect(await scale.weigh()).toMatchObject({
    total: gzipSync(html).length + gzipSync('p { color: red }').length,
    script: 0,
    files: ['a.css'],
  });
});
