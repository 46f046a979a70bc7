import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { formatFinding } from '../../../src/model/findings.ts';
import { SITE_DATE, addFacts, addWords, append, swap, writeContent, type Change } from '../content-fixture.ts';
import { run } from './killed.ts';

const GARDEN = 'stories/the-garden/index.md';
const POND = 'stories/the-pond/index.md';
const TIMEOUT = { timeout: 120_000 };

/** The rules that a folder with these changes breaks, with the files. */
async function refused(changes: Record<string, Change>, prepare: (folder: string) => void = () => undefined): Promise<string[]> {
  const folder = writeContent(changes);
  prepare(folder);
  const { findings } = await checkContent({ contentDir: folder, siteDate: SITE_DATE }, folder);
  return findings.map(formatFinding).flatMap((line) => /^(\S+?):\d+:\d+ {2}error {2}([a-z-]+) /.exec(line)?.slice(1).join(' ') ?? []);
}

test('script in Markdown and MDX is refused by name', TIMEOUT, async () => {
  const found = await refused({
    [GARDEN]: addWords('We talked. <script>alert(1)</script>'),
    'stories/the-pond/index.md': addWords('We talked. <img src=x onerror=alert(1)>'),
    'pages/about.mdx': append('{process.exit(7)}\n\nexport const x = 1;'),
    'toolkit/01-threads/index.mdx': append('<Note title={fetch("https://x.example")}>x</Note>'),
  });
  expect([...new Set(found)]).toEqual([
    'pages/about.mdx mdx-code',
    'stories/the-garden/index.md mdx-code',
    'stories/the-pond/index.md mdx-code',
    'toolkit/01-threads/index.mdx mdx-code',
  ]);
});

test('links that run code are refused however they are written', TIMEOUT, async () => {
  const links = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '&#106;avascript:alert(1)',
  ];
  for (const link of links)
    expect(await refused({ 'pages/about.mdx': append(`[x](<${link}>)`) }), link).toContain('pages/about.mdx mdx-code');
});

test('code in front matter is words, and does not get into a page as anything else', TIMEOUT, async () => {
  expect(await refused({ [POND]: (text) => text.replace('---\n', '---js\n') })).toEqual([`${POND} front-matter`]);
  expect(await refused({ [POND]: addFacts('x: !!js/function "function () {}"') })).toEqual([`${POND} yaml`]);
  expect(await refused({ [POND]: addFacts('__proto__: { draft: true }') })).toEqual([`${POND} schema`]);
  // Words that look like code stay words: the pages' own policy and escaping are tested on the built site.
  expect((await run('check.ts', writeContent({ [POND]: swap('title: The pond', "title: '<script>alert(1)</script>'") }), [])).code).toBe(0);
});

test('pictures from elsewhere are refused: other folders, absolute paths, other sites, links out of the folder', TIMEOUT, async () => {
  const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'secret.png');
  writeFileSync(outside, 'secret');
  for (const file of [
    '../../../../etc/passwd',
    '/etc/passwd',
    '..%2f..%2fsite.yaml',
    './../the-pond/a.png',
    'https://x.example/a.png',
    'file:///etc/passwd',
  ]) {
    expect(await refused({ [GARDEN]: addWords(`A gate. ![A gate](${file})`) }), file).toEqual([`${GARDEN} picture-missing`]);
    expect(await refused({ [GARDEN]: addFacts(`picture: { file: "${file}", alt: A gate, credit: The editors }`) }), file).toEqual([
      `${GARDEN} picture-missing`,
    ]);
  }
  const linked = await refused({ [GARDEN]: addWords('A gate. ![A gate](./gate.png)') }, (folder) => {
    symlinkSync(outside, join(folder, 'stories/the-garden/gate.png'));
  });
  expect(linked.sort()).toEqual(['stories/the-garden/gate.png stray-link', `${GARDEN} picture-missing`].sort());
});

test('entries and whole folders that lead out of the content folder are not read', TIMEOUT, async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'index.md'), '---\norigin: illustrative\ntitle: A secret title\n---\n');
  const found = await refused({}, (folder) => {
    symlinkSync(outside, join(folder, 'stories/linked'));
    symlinkSync(join(outside, 'index.md'), join(folder, 'pages/linked.mdx'));
    symlinkSync('/nowhere', join(folder, 'pages/broken.mdx'));
    symlinkSync(folder, join(folder, 'stories/loop'));
  });
  expect(found.filter((line) => !line.endsWith('entry-file')).sort()).toEqual(
    ['pages/broken.mdx stray-link', 'pages/linked.mdx stray-link', 'stories/linked stray-link', 'stories/loop stray-link'].sort(),
  );
});

test('files of 10 MB, YAML that unfolds, what is no text and what is no file neither hang nor crash it', TIMEOUT, async () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'
      .split('')
      .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'.charAt(at)}`).join(', ')}]`),
  ].join('\n');
  const found = await refused(
    {
      'stories/a-big/index.md': 'x'.repeat(10_000_000),
      'stories/b-bomb/index.md': `---\n${bomb}\n---\n`,
      'stories/c-deep/index.md': `---\na: ${'['.repeat(100_000)}\n---\n`,
      'stories/d-bytes/index.md': Uint8Array.from({ length: 2000 }, (_, at) => (at * 7) % 256),
      'stories/e-quotes/index.md': `---\norigin: illustrative\n---\n${'> '.repeat(3000)}x\n`,
      'stories/f-brackets/index.md': `---\norigin: illustrative\n---\n${'['.repeat(20_000)}\n`,
    },
    (folder) => execFileSync('mkfifo', [join(folder, 'pages/pipe.mdx')]),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'stories/a-big/index.md too-large',
      'stories/b-bomb/index.md yaml',
      'stories/c-deep/index.md yaml',
      'stories/d-bytes/index.md not-text',
    ]),
  );
});
