import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { finishPages } from '../../../scripts/build/finish-pages.ts';
import { page, writeSite, type SiteFixture } from '../output/built-site.ts';

const footer = '<footer>This page: <data class="page-weight" value="0">…</data></footer>';
const address = (path: string) => `<title>${path}</title><link rel="canonical" href="https://stories.example${path}">`;

async function finish(files: SiteFixture) {
  const dir = await writeSite(files);
  const finished = await finishPages({ dir, basePath: '/', siteUrl: 'https://stories.example' });
  return { finished, read: (file: string) => readFile(join(dir, file), 'utf8') };
}

test('writes into each page what it and its own files weigh', async () => {
  const css = 'p { color: red }';
  const { read } = await finish({ 'index.html': page(`<p>Words</p>${footer}`, '<link rel="stylesheet" href="/a.css">'), 'a.css': css });
  const html = await read('index.html');
  const weight = gzipSync(html).length + gzipSync(css).length;
  expect(html).toContain(`<data class="page-weight" value="${String(weight)}">1 KB</data>`);
});

test('says kilobytes as a reader would count them', async () => {
  const { read } = await finish({ 'index.html': page(`<p>${randomBytes(7_000).toString('base64')}</p>${footer}`) });
  expect(await read('index.html')).toContain('>7 KB</data>');
});

test('leaves a page without a footer as it is', async () => {
  const html = page('<p>Words</p>');
  const { read } = await finish({ 'index.html': html });
  expect(await read('index.html')).toBe(html);
});

test('gathers what search engines may list and what the search can find', async () => {
  const { finished } = await finish({
    'index.html': page('', address('/')),
    '404.html': page('', address('/404/')),
    'a/index.html': page('<main data-pagefind-body>A</main>', address('/a/')),
    'b/index.html': page('<main data-pagefind-body>B</main>', `${address('/b/')}<meta name="robots" content="noindex">`),
  });
  expect(finished).toEqual({ count: 4, searchable: 2, listed: ['https://stories.example/a/', 'https://stories.example/'] });
});

test('moves the style of islands to where HTML allows it', async () => {
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  const { read } = await finish({ 'index.html': page(`<div>${style}<astro-island>A</astro-island></div>`) });
  const html = await read('index.html');
  expect(html.split(style)).toHaveLength(2);
  expect(html).toContain(`${style}</head>`);
  expect(html).toContain('<div><astro-island>A</astro-island></div>');
});
