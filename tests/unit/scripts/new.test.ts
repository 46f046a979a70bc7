import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPendingChange } from '../../../src/model/content-change.ts';
import { checkContent } from '../../../src/model/check.ts';
import { formatFinding } from '../../../src/model/findings.ts';
import { SITE_DATE, writeContent } from '../content-fixture.ts';
import { killerModule, run, treeOf } from './killed.ts';

const TIMEOUT = { timeout: 180_000 };
const findings = async (folder: string) =>
  (await checkContent({ contentDir: folder, siteDate: SITE_DATE }, folder)).findings.map(formatFinding);

const KINDS: [args: string[], file: string][] = [
  [['story', '--title', 'The bus to the café', '--origin', 'first-person'], 'stories/the-bus-to-the-cafe/index.md'],
  [['story', '--title', 'A', '--slug', 'b-c', '--origin', 'service'], 'stories/b-c/index.md'],
  [['story', '--title', 'Made up', '--origin', 'illustrative'], 'stories/made-up/index.md'],
  [['story', '--title', 'Of several', '--origin', 'composite'], 'stories/of-several/index.md'],
  [['evidence', '--title', 'A study', '--source', 'report', '--outcome', 'wellbeing'], 'evidence/a-study/index.md'],
  [['module', '--title', 'Afterwards'], 'modules/02-afterwards/index.mdx'],
  [['chapter', '--title', 'One more: why'], 'toolkit/02-one-more-why/index.mdx'],
  [['page', '--title', 'For funders'], 'pages/for-funders.mdx'],
];

test('each kind begins as a draft that passes the check, with every field explained', TIMEOUT, async () => {
  const folder = writeContent();
  for (const [args, file] of KINDS) {
    expect((await run('new.ts', folder, args)).out).toContain(`Wrote the draft ${file}. It is not published.`);
    expect(existsSync(join(folder, file)), file).toBe(true);
  }
  expect(await findings(folder)).toEqual([]);
  expect(readFileSync(join(folder, 'stories/the-bus-to-the-cafe/index.md'), 'utf8').split('---')[1]).toMatchSnapshot();
  expect(readFileSync(join(folder, 'evidence/a-study/index.md'), 'utf8')).toMatchSnapshot();
});

test('what is no longer a draft has to be written first', TIMEOUT, async () => {
  const folder = writeContent();
  await run('new.ts', folder, ['page', '--title', 'For funders']);
  const page = readFileSync(join(folder, 'pages/for-funders.mdx'), 'utf8').replace('draft: true', 'draft: false');
  expect(await findings(writeContent({ 'pages/for-funders.mdx': page }))).toMatchInlineSnapshot(`
    [
      "pages/for-funders.mdx:5:11  error  starter-words  “[to be written]” still stands here. Write the words, or take the line out. Until then keep “draft: true”.",
      "pages/for-funders.mdx:24:1  error  starter-words  “[to be written]” still stands here. Write the words, or take the line out. Until then keep “draft: true”.",
    ]
  `);
});

test('asks for what is missing; refuses names that are taken or can not be', TIMEOUT, async () => {
  const folder = writeContent();
  const before = treeOf(folder, true);
  const refused = async (...args: string[]) => {
    const { code, err } = await run('new.ts', folder, args);
    return `${String(code)} ${err}`;
  };
  expect(await refused('page', '--title', 'About')).toMatchInlineSnapshot(`
    "1 There is pages/about.mdx already. Choose another name with --slug.
    "
  `);
  expect(await refused('module', '--title', 'Kick-off')).toMatchInlineSnapshot(`
    "1 There is modules/01-kick-off already. Choose another name with --slug.
    "
  `);
  expect(await refused('story', '--title', 'By', '--origin', 'service')).toMatchInlineSnapshot(`
    "1 The site itself uses the address /stories/by/. Choose another name with --slug.
    "
  `);
  expect(await refused('page', '--title', 'x', '--slug', '../x')).toMatchInlineSnapshot(`
    "1 The name “../x” can't be an address. Use small letters, digits and single hyphens, such as x.
    "
  `);
  expect(await refused('evidence', '--title', 'x', '--source', 'reprot')).toMatchInlineSnapshot(`
    "1 The source, by its id in sources.yaml: there is no “reprot”. Did you mean “report”?
    "
  `);
  expect(await refused('story', '--title', 'x', '--origin', 'true')).toMatchInlineSnapshot(`
    "1 What it is: there is no “true”. Choose one of: first-person, composite, service, illustrative.
    "
  `);
  expect(await refused('poem')).toMatch(/^2 Usage: npm run new -- KIND/);
  expect(await refused('page')).toMatch(/^2 Give it a title\. Usage/);
  expect(treeOf(folder, true)).toEqual(before);
  expect((await run('new.ts', folder, ['page'], { input: 'For funders\n' })).out).toMatch(
    /^Its title, as readers will see it: Wrote the draft pages\/for-funders\.mdx/,
  );
});

test('killed before any of its changes to the disk, the tree is as before or complete', TIMEOUT, async () => {
  const killer = killerModule();
  const outcomes: string[] = [];
  for (let at = 1; ; at += 1) {
    const folder = writeContent();
    const before = Object.keys(treeOf(folder));
    const { signal } = await run('new.ts', folder, ['story', '--title', 'The bus', '--origin', 'service'], {
      node: ['--import', killer],
      env: { KILL_AT: String(at) },
    });
    if (signal === null) break;
    // Even before the next command tidies up, what is not hidden is all there or not there.
    const seen = Object.keys(treeOf(folder));
    finishPendingChange(folder);
    expect(Object.keys(treeOf(folder, true))).toEqual(seen);
    expect(await findings(folder)).toEqual([]);
    const added = seen.filter((file) => !before.includes(file));
    expect([[], ['stories/the-bus/index.md']]).toContainEqual(added);
    outcomes.push(added.length === 0 ? 'as before' : 'complete');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  expect([...new Set(outcomes)]).toEqual(['as before', 'complete']);
});
