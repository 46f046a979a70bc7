import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { checkOutput, contentFacts, rulesForContent } from '../../../src/model/check-output.ts';
import { formatFinding } from '../../../src/model/findings.ts';
import type { OutputRuleMaker } from '../../../src/model/rules/output/rule.ts';
import { prepareWithdrawal } from '../../../src/model/withdraw.ts';
import { addFacts, SITE_DATE, writeContent } from '../content-fixture.ts';
import { page, writeSite, type SiteFixture } from './built-site.ts';

const TITLE = 'Nineteen steps to the pond';
const SENTENCE = 'Every Tuesday I counted the steps down to the pond, and the heron never once moved for me or the dog.';
const ALT = 'A grey heron on a post';
const PICTURE = { file: 'picture.png', alt: ALT };

const GONE = page('<h1>This story was withdrawn</h1>', '<title>Withdrawn</title><meta name="robots" content="noindex">');
/** A built site from which everything of the story is gone. */
const CLEAN: SiteFixture = {
  'index.html': page('<p>We sat down and talked about it.</p><a href="/stories/my-own/">My own words</a>'),
  'stories/heron-pond/index.html': GONE,
  'withdrawn.json': '{"withdrawn":[{"id":"gone"},{"id":"heron-pond"}]}',
};

let picture: Buffer;
beforeAll(async () => {
  const circles =
    '<svg width="320" height="200"><rect width="320" height="200" fill="#cde"/><circle cx="90" cy="70" r="60" fill="#235"/><rect x="200" y="90" width="90" height="90" fill="#a31"/></svg>';
  picture = await sharp(Buffer.from(circles)).png().toBuffer();
});

/** Withdraws the story from a content folder, and gives the rule that looks for it. */
async function withdrawn(): Promise<{ rule: OutputRuleMaker; folder: string }> {
  const folder = realpathSync(
    writeContent({
      'stories/heron-pond/picture.png': picture,
      'stories/heron-pond/index.md': readFixture()
        .replace('title: My own words', `title: ${TITLE}\npicture: { file: ./${PICTURE.file}, alt: ${ALT}, credit: The editors. }`)
        .replace('We sat down and talked about it.', SENTENCE),
    }),
  );
  (await prepareWithdrawal(folder, 'heron-pond', '2026-11-30', false)).carryOut();
  const content = await checkContent({ contentDir: folder, siteDate: SITE_DATE }, folder);
  expect(content.findings).toEqual([]);
  const [rule] = rulesForContent(contentFacts(content, SITE_DATE)).slice(-1);
  if (!rule) throw new Error('no rule');
  return { rule, folder };
}

function readFixture(): string {
  return readFileSync(join(writeContent(), 'stories/my-own/index.md'), 'utf8');
}

async function found(rule: OutputRuleMaker, planted: SiteFixture): Promise<string[]> {
  const dir = await writeSite({ ...CLEAN, ...planted });
  return (await checkOutput({ dir, basePath: '/', siteUrl: 'https://stories.example' }, [rule])).map(formatFinding);
}

const fragment = (data: unknown) => gzipSync(`pagefind_dcd${JSON.stringify(data)}`);

test('a site without a trace passes, also where other stories use the same phrases', async () => {
  expect(await found((await withdrawn()).rule, {})).toEqual([]);
});

test('twelve traces in twelve places: twelve found', async () => {
  const { rule } = await withdrawn();
  const places: Record<string, SiteFixture> = {
    'words in a page': {
      'a/index.html': page(
        `<p>Somebody wrote: every <b>Tuesday</b> I counted the steps down to the pond &amp; the heron never once moved for me.</p>`,
      ),
    },
    'a title': { 'a/index.html': page('<p>x</p>', `<title>${TITLE.toUpperCase()} · Stories</title>`) },
    'a description': { 'a/index.html': page('<p>x</p>', `<title>x</title><meta property="og:description" content="${SENTENCE}">`) },
    'data for machines': { 'a/index.html': page(`<script type="application/ld+json">{"headline":"${TITLE}"}</script>`) },
    'a feed': { 'feed.xml': `<rss><channel><item><title><![CDATA[Story: ${TITLE}]]></title></item></channel></rss>` },
    'the sitemap': { 'sitemap.xml': '<urlset><url><loc>https://stories.example/stories/heron-pond/</loc></url></urlset>' },
    'a search fragment': { 'pagefind/fragment/en_1.pf_fragment': fragment({ url: '/x/', content: `Before. ${SENTENCE} After.` }) },
    'a data row': { 'data/stories.csv': 'id,area\nheron-pond,lambeth\n' },
    'a picture, renamed': { '_astro/a.png': picture },
    'a picture, in another size and format': { '_astro/b.webp': await sharp(picture).resize(160).webp({ quality: 60 }).toBuffer() },
    'a link': { 'a/index.html': page('<a href="../stories/heron-pond/#top">Read on</a>') },
    'an alternative text': { 'a/index.html': page(`<img src="/c.png" alt="${ALT}">`) },
  };
  const outcomes = Object.fromEntries(
    await Promise.all(Object.entries(places).map(async ([place, planted]) => [place, await found(rule, planted)] as const)),
  );
  expect(Object.keys(outcomes)).toHaveLength(12);
  expect(Object.entries(outcomes).filter(([, findings]) => findings.length !== 1)).toEqual([]);
  expect(outcomes).toMatchSnapshot();
});

test('comments, templates, packed files, file names and the page of the story itself are read too', async () => {
  const { rule } = await withdrawn();
  const places: SiteFixture[] = [
    { 'a/index.html': page(`<!-- ${SENTENCE} -->`) },
    { 'a/index.html': page(`<template><p>${SENTENCE}</p></template>`) },
    { 'packs/all.epub': zipSync({ 'OEBPS/one.xhtml': Buffer.from(`<p>${SENTENCE}</p>`) }) },
    { 'data/stories.json': '[{"id":"heron-pond"}]' },
    { 'packs/heron-pond.pdf': 'x' },
    { 'stories/heron-pond/index.html': page(`<h1>${TITLE}</h1>`, '<title>x</title><meta name="robots" content="noindex">') },
    { 'stories/heron-pond/index.html': page('<h1>Gone</h1>') },
    { 'withdrawn.json': '{"withdrawn":[{"id":"gone"}]}' },
    { 'app.js': `const list = ["${SENTENCE}"];` },
  ];
  for (const planted of places) expect(await found(rule, planted), JSON.stringify(Object.keys(planted))).toHaveLength(1);
});

test('take-away packs are looked through: words, and pictures inside them in another size and format', async () => {
  const { rule } = await withdrawn();
  const jpeg = await sharp(picture).resize(200).jpeg({ quality: 60 }).toBuffer();
  const other = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer();
  const embedded = (bytes: Buffer) => page(`<img alt="" src="data:image/jpeg;base64,${bytes.toString('base64')}">`);
  expect(await found(rule, { 'packs/a.html': embedded(other), 'packs/b.epub': zipSync({ 'EPUB/a.jpg': other }) })).toEqual([]);
  const places: SiteFixture[] = [
    { 'packs/a.html': page(`<p>${SENTENCE}</p>`) },
    { 'packs/a.html': embedded(jpeg) },
    { 'packs/b.epub': zipSync({ 'EPUB/picture-1.jpg': jpeg }) },
  ];
  for (const planted of places) expect(await found(rule, planted), JSON.stringify(Object.keys(planted))).toHaveLength(1);
});

test('nothing that anybody could read of it is kept, and what is kept is checked', async () => {
  const { folder, rule } = await withdrawn();
  const file = join(folder, 'stories/heron-pond/traces.json');
  const kept = readFileSync(file, 'utf8');
  expect(kept.toLowerCase()).not.toMatch(/heron|pond|tuesday|steps|sam/);
  expect(Object.keys(JSON.parse(kept) as object)).toEqual(['about', 'salt', 'words', 'whole', 'files', 'pictures']);
  expect(await found(rule, { 'a/index.html': page('<p>A heron is a bird of ponds, and there were nineteen steps.</p>') })).toEqual([]);
  writeFileSync(file, '{}');
  const { findings } = await checkContent({ contentDir: folder, siteDate: SITE_DATE }, folder);
  expect(findings.map(formatFinding)).toMatchInlineSnapshot(`
    [
      "stories/heron-pond/traces.json:1:1  error  withdrawn-trace  The traces of the withdrawn story can’t be read, so the build can’t prove that nothing is left of it. Bring the file back from an earlier version, or delete it.",
    ]
  `);
});

test('what is left beside a tombstone or below it is found in the content', async () => {
  const folder = writeContent({
    'stories/gone/index.md': (text) => `${text}\nHe told us that\n`,
    'stories/gone/picture.png': picture,
    'stories/gone/ur.mdx': 'x',
    'stories/the-garden/index.md': addFacts('related: [my-own]'),
  });
  const { findings } = await checkContent({ contentDir: folder, siteDate: SITE_DATE }, folder);
  expect(findings.map(formatFinding)).toMatchInlineSnapshot(`
    [
      "stories/gone/index.md:1:1  error  withdrawn-trace  The story was withdrawn, but “picture.png” and “ur.mdx” still lie beside it. Delete what is left.",
      "stories/gone/index.md:5:1  error  withdrawn-trace  The story was withdrawn, but there are still words below the facts. Delete them.",
    ]
  `);
});
