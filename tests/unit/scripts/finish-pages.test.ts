import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PageFinisher } from '../../../scripts/build/finish-pages.ts';
import { OutputCheck } from '../../../src/model/check-output.ts';
import { brokenLink } from '../../../src/model/rules/output/broken-link.ts';
import { BUDGETS } from '../../../src/model/rules/output/budgets.ts';
import { linkText } from '../../../src/model/rules/output/link-text.ts';
import { pageWeight } from '../../../src/model/rules/output/page-weight.ts';
import { SiteFiles } from '../../../src/model/rules/output/site-files.ts';
import { page, writeSite, type SiteFixture } from '../output/built-site.ts';

const footer = '<footer>This page: <data class="page-weight" value="0">…</data></footer>';
const address = (path: string) => `<title>${path}</title><link rel="canonical" href="https://stories.example${path}">`;

async function finish(files: SiteFixture) {
  const dir = await writeSite(files);
  const place = { dir, basePath: '/', siteUrl: 'https://stories.example' };
  const site = SiteFiles.list(place);
  const listed = await new PageFinisher(dir, site, new OutputCheck(place, site, [])).end();
  return { listed, read: (file: string) => readFile(join(dir, file), 'utf8') };
}

test('writes into each page what it and its own files weigh, to the nearest hundred bytes', async () => {
  const css = 'p { color: red }';
  const { read } = await finish({ 'index.html': page(`<p>Words</p>${footer}`, '<link rel="stylesheet" href="/a.css">'), 'a.css': css });
  const html = await read('index.html');
  const weight = Math.round((gzipSync(html).length + gzipSync(css).length) / 100) * 100;
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

test('gathers what search engines may list', async () => {
  const { listed } = await finish({
    'index.html': page('', address('/')),
    '404.html': page('', address('/404/')),
    'a/index.html': page('', address('/a/')),
    'b/index.html': page('', `${address('/b/')}<meta name="robots" content="noindex">`),
  });
  expect(listed).toEqual(['https://stories.example/a/', 'https://stories.example/']);
});

test('puts style sheets of the build in the place of links to them, lets them in, and removes the files that no script fetches', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self';">`;
  const link = (name: string) => `<link rel="stylesheet" href="/assets/${name}.css">`;
  const { read } = await finish({
    'index.html': page('', `${policy}${link('a')}${link('b')}`),
    'c/index.html': page('', `${policy}${link('b')}`),
    'assets/a.css': 'p { color: red }',
    'assets/b.css': 'a { color: blue }',
    'assets/late.js': 'load("b.css")',
  });
  const both = 'p { color: red }a { color: blue }';
  const hash = `sha256-${createHash('sha256').update(both).digest('base64')}`;
  const html = await read('index.html');
  expect(html).toContain(`<style>${both}</style>`);
  expect(html).toContain(`style-src 'self' '${hash}';`);
  expect(html).not.toContain('stylesheet');
  expect(await read('c/index.html')).toContain('<style>a { color: blue }</style>');
  expect(await read('assets/b.css')).toBe('a { color: blue }');
  await expect(read('assets/a.css')).rejects.toThrow('ENOENT');
});

test('a page that links to a style sheet that was not built stops the build', async () => {
  await expect(finish({ 'index.html': page('', '<link rel="stylesheet" href="/assets/gone.css">') })).rejects.toThrow(
    'A page links to the style sheet /assets/gone.css, which was not built.',
  );
});

test('moves the style of islands to where HTML allows it', async () => {
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  const { read } = await finish({ 'index.html': page(`<div>${style}<astro-island>A</astro-island></div>`) });
  const html = await read('index.html');
  expect(html.split(style)).toHaveLength(2);
  expect(html).toContain(`${style}</head>`);
  expect(html).toContain('<div><astro-island>A</astro-island></div>');
});

test('a page handed over while others are drawn is finished as at the end, and findings stand where they are in the finished page', async () => {
  const place = { dir: await writeSite({}), basePath: '/', siteUrl: 'https://stories.example' };
  const drawn = page(`<keep-offline></keep-offline><p><a href="/b/">here</a></p>${footer}`);
  const files = SiteFiles.list(place);
  files.renew(['a/index.html', 'b/index.html']);
  const check = new OutputCheck(place, files, [linkText]);
  const finisher = new PageFinisher(place.dir, files, check);
  await finisher.take('a/index.html', drawn);
  await finisher.take('b/index.html', page('<p><img src="/late.png" alt=""></p>'));
  files.renew();
  await finisher.end();
  const written = await readFile(join(place.dir, 'a/index.html'), 'utf8');
  const { read } = await finish({ 'a/index.html': drawn });
  expect(written).toBe(await read('a/index.html'));
  const [finding] = await check.end();
  const line = written.split('\n')[(finding?.line ?? 0) - 1] ?? '';
  expect(line.slice((finding?.column ?? 0) - 1)).toMatch(/^<a href="\/b\/">here/);
});

test('an address that leads nowhere while pages are drawn may lead somewhere at the end', async () => {
  const place = { dir: await writeSite({}), basePath: '/', siteUrl: 'https://stories.example' };
  const files = SiteFiles.list(place);
  const check = new OutputCheck(place, files, [brokenLink]);
  const finisher = new PageFinisher(place.dir, files, check);
  await finisher.take('index.html', page('<a href="/packs/course.epub">The course</a> <a href="/gone/">Gone</a>'));
  await mkdir(join(place.dir, 'packs'));
  await writeFile(join(place.dir, 'packs/course.epub'), '');
  files.renew();
  await finisher.end();
  expect((await check.end()).map(({ message }) => message)).toEqual(['The link to "/gone/" leads to nothing on this site.']);
});

test('figures that are filled in count where a page comes near its budget', async () => {
  const place = { dir: await writeSite({}), basePath: '/', siteUrl: 'https://stories.example' };
  const words = randomBytes(20_000).toString('base64');
  const drawn = (length: number) => page(`<keep-offline></keep-offline><p>${words.slice(0, length)}</p>${footer}`);
  const fits = (length: number) => gzipSync(drawn(length)).length <= BUDGETS.reading.total;
  // As much as fits, so that the figures alone carry it over.
  let length = 10_000;
  for (const step of [500, 20, 1]) while (fits(length + step)) length += step;
  const html = drawn(length);
  const files = SiteFiles.list(place);
  const check = new OutputCheck(place, files, [pageWeight]);
  const finisher = new PageFinisher(place.dir, files, check);
  await finisher.take('index.html', html);
  files.renew();
  await finisher.end();
  const found = await check.end();
  const finished = gzipSync(await readFile(join(place.dir, 'index.html'))).length;
  expect(gzipSync(html).length).toBeLessThanOrEqual(BUDGETS.reading.total);
  expect(finished).toBeGreaterThan(BUDGETS.reading.total);
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`is ${finished.toLocaleString('en-GB')} B`)]);
});
