import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { formatFinding } from '../../../src/model/findings.ts';
import { addFacts, append, findingsWith, SITE_DATE, STORY_BODY, swap, writeContent, type Change } from '../content-fixture.ts';

const GARDEN = 'stories/the-garden/index.md';

describe('a file that can be read', () => {
  test.each<[string, Change]>([
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with the line ends of old', (text) => text.replaceAll('\n', '\r')],
    ['with empty lines above its facts', (text) => `\n\n${text}`],
  ])('%s', async (_, change) => {
    expect(await findingsWith({ [GARDEN]: change })).toEqual([]);
  });

  test('keeps its line numbers whatever its line ends', async () => {
    const broken = (text: string) => text.replace('area: lambeth', 'area: lambet').replaceAll('\n', '\r\n');
    expect(await findingsWith({ [GARDEN]: broken })).toEqual([
      `${GARDEN}:11:7  error  dangling-reference  There is no area with the id “lambet”. Did you mean “lambeth”?`,
    ]);
  });
});

describe('a file that can not be read', () => {
  test('too large', async () => {
    expect(await findingsWith({ [GARDEN]: append('a '.repeat(600_000)), 'stories/the-scheme/index.md': swap('related: [the-garden]', '') }))
      .toMatchInlineSnapshot(`
      [
        "stories/the-garden/index.md:1:1  error  too-large  The file is larger than 1 MiB. Keep words only in this file and put pictures and recordings beside it, or split it in two.",
      ]
    `);
  });

  test('not in UTF-8', async () => {
    const latin1 = Buffer.from('---\norigin: illustrative\ntitle: Caf\u00e9\n---\n', 'latin1');
    expect(await findingsWith({ 'stories/a-cafe/index.md': latin1 })).toMatchInlineSnapshot(`
      [
        "stories/a-cafe/index.md:3:1  error  not-text  The file holds letters that are not stored as UTF-8. Open it in your editor, choose “Save with encoding” and then “UTF-8”.",
      ]
    `);
  });

  test('without facts, or with facts that have no end', async () => {
    expect(await findingsWith({ 'stories/a/index.md': STORY_BODY, 'stories/b/index.md': '---\ntitle: a\n' })).toMatchInlineSnapshot(`
      [
        "stories/a/index.md:1:1  error  front-matter  The file does not start with its facts. Make a line of three hyphens (---) the first line, then the fields, then three hyphens again.",
        "stories/b/index.md:1:1  error  front-matter  The facts at the top of the file have no end. Put a line of three hyphens (---) after the last field.",
      ]
    `);
  });
});

describe('where files belong', () => {
  test('an entry has a folder, the folder has one index file, and its name is an address', async () => {
    expect(
      await findingsWith({
        'a-story.md': STORY_BODY,
        'README.md': 'Notes.',
        'story/a-story/index.md': STORY_BODY,
        'stories/README.md': 'Notes.',
        'stories/a-story.md': STORY_BODY,
        'stories/no-index/story.md': STORY_BODY,
        'stories/no-words/notes.txt': 'Notes.',
        'stories/page/index.md': '---\norigin: withdrawn\nwithdrawnOn: 2026-11-11\n---\n',
        'stories/Über uns/index.md': '---\norigin: withdrawn\nwithdrawnOn: 2026-11-11\n---\n',
        'stories/.hidden/index.md': STORY_BODY,
        'modules/02-second/index.md': STORY_BODY,
        'modules/welcome/index.mdx': STORY_BODY,
        'modules/01-other/notes.md': STORY_BODY,
        'toolkit/02-threads/notes.txt': 'Notes.',
        'pages/contact.md': STORY_BODY,
        'pages/About Us.mdx': STORY_BODY,
        'pages/more/page.mdx': STORY_BODY,
        'theme.yaml': '[]',
        'measures.yaml': '[]',
      }).then((lines) => lines.filter((line) => !line.includes('  front-matter  '))),
    ).toMatchInlineSnapshot(`
      [
        "a-story.md:1:1  error  entry-file  This file is in no collection, so it is never published. Move it into one of the folders stories, modules, toolkit, evidence, questions, pages.",
        "measures.yaml:1:1  warning  data-file  This file is not read. Did you mean “areas.yaml”? If not, remove it.",
        "modules/01-other:1:1  error  entry-file  The folder has no index.mdx, so nothing of it is published. Rename notes.md to index.mdx.",
        "modules/01-other:1:1  error  folder-name  The folder “01-kick-off” has the same number. Give one of the two another.",
        "modules/02-second:1:1  error  entry-file  The folder has no index.mdx, so nothing of it is published. Rename index.md to index.mdx.",
        "modules/welcome:1:1  error  folder-name  The folder's name does not start with its place, as two digits and a hyphen. Rename it, for example to 01-welcome.",
        "pages/About Us.mdx:1:1  error  folder-name  The name “About Us” can't be a web address that is easy to say and to type. Use small letters, digits and single hyphens, 80 at most, for example about-us.",
        "pages/contact.md:1:1  error  entry-file  The file's name ends in .md. Rename it to contact.mdx.",
        "pages/more:1:1  error  entry-file  The files in this folder are not read. Each entry here is one file: move it to pages/more.mdx.",
        "stories/a-story.md:1:1  error  entry-file  This file has no folder of its own, so it is never published. Move it to stories/a-story/index.md.",
        "stories/no-index:1:1  error  entry-file  The folder has no index.md or index.mdx, so nothing of it is published. Rename story.md to index.md.",
        "stories/no-words:1:1  error  entry-file  The folder has no index.md or index.mdx, so nothing of it is published. Add that file, or remove the folder.",
        "stories/page:1:1  error  folder-name  The site itself uses the address /stories/page/. Choose another name, for example the-page.",
        "stories/Über uns:1:1  error  folder-name  The name “Über uns” can't be a web address that is easy to say and to type. Use small letters, digits and single hyphens, 80 at most, for example uber-uns.",
        "story:1:1  error  entry-file  This folder is no collection, so nothing in it is ever published. Move what it holds into one of the folders stories, modules, toolkit, evidence, questions, pages.",
        "theme.yaml:1:1  warning  data-file  This file is not read. Did you mean “themes.yaml”? If not, remove it.",
        "toolkit/02-threads:1:1  error  entry-file  The folder has no index.mdx, so nothing of it is published. Add that file, or remove the folder.",
        "toolkit/02-threads:1:1  error  folder-name  The folder “01-threads” has the same name but for its number. Give one of the two another.",
      ]
    `);
  });

  test('two index files', async () => {
    expect(await findingsWith({ 'stories/gone/index.mdx': '---\norigin: withdrawn\nwithdrawnOn: 2026-11-11\n---\n' }))
      .toMatchInlineSnapshot(`
      [
        "stories/gone/index.mdx:1:1  error  entry-file  The folder also has index.md. Keep one of the two.",
      ]
    `);
  });

  test('translations and Easy Read beside their original are no entries of their own', async () => {
    expect(await findingsWith({ 'stories/the-garden/ur.mdx': 'x', 'stories/the-garden/index.easy.mdx': 'x' })).toEqual([]);
  });

  test('every list must be there', async () => {
    expect(await findingsWith({ 'areas.yaml': undefined, 'site.yaml': undefined })).toMatchInlineSnapshot(`
      [
        "areas.yaml:1:1  error  data-file  The file is missing. Bring it back from an earlier version, or start it anew: every library needs areas.yaml.",
        "site.yaml:1:1  error  data-file  The file is missing. Bring it back from an earlier version, or start it anew: every library needs site.yaml.",
      ]
    `);
  });

  test('links that lead out of the folder are not followed; links inside are', async () => {
    const contentDir = writeContent();
    const outside = writeContent({ 'stories/secret/index.md': STORY_BODY });
    symlinkSync(join(outside, 'stories/secret'), join(contentDir, 'stories/secret'));
    symlinkSync('/nowhere/at/all', join(contentDir, 'stories/gone/picture.png'));
    mkdirSync(join(contentDir, 'stories/again'));
    writeFileSync(join(contentDir, 'withdrawn.txt'), '---\norigin: withdrawn\nwithdrawnOn: 2026-11-11\n---\n');
    symlinkSync('../../withdrawn.txt', join(contentDir, 'stories/again/index.md'));
    const { findings, library } = await checkContent({ contentDir, siteDate: SITE_DATE }, contentDir);
    expect(findings.map(formatFinding)).toMatchInlineSnapshot(`
      [
        "stories/gone/picture.png:1:1  error  stray-link  This link leads out of the content folder, or nowhere. Put a copy of the file here instead.",
        "stories/secret:1:1  error  stray-link  This link leads out of the content folder, or nowhere. Put a copy of the file here instead.",
      ]
    `);
    expect(library.documents.map(({ id }) => id)).toContain('again');
  });
});

test('what does not fit the schema is found at its place', async () => {
  expect(
    await findingsWith({
      [GARDEN]: (text) =>
        text
          .replace('area: lambeth', 'area: [lambeth]')
          .replace('themes: [loneliness]', 'themes: [loneliness, Caring]')
          .replace('summary:', 'sumary:')
          .replace('contentNotes', 'picture:\n  file: ./a.png\ncontentNotes'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:2:1  error  schema  “summary” is missing. Add one sentence that says what the reader will find. Shown in lists, search and shared links.",
      "stories/the-garden/index.md:4:1  error  schema  “sumary” is not a field we know. Did you mean “summary”? If not, remove it.",
      "stories/the-garden/index.md:8:22  error  schema  Item 2 of “themes” can't be “Caring”. Use small letters, digits and single hyphens, for example "a-seat-near-the-door".",
      "stories/the-garden/index.md:11:1  error  schema  “area” should be words, but it is a list. Write here: the borough or larger area, by its id in areas.yaml. Never smaller than a borough.",
      "stories/the-garden/index.md:12:1  error  alt-text  “alt” in “picture” is missing. Add what the picture shows, for people who cannot see it. Empty only if the picture is decoration.",
      "stories/the-garden/index.md:12:1  error  schema  “credit” in “picture” is missing. Add who made the picture and under which licence.",
      "stories/the-garden/index.md:13:9  error  picture-missing  There is no file “a.png” beside the text. Put the picture into the same folder, or correct its name. Capitals count.",
    ]
  `);
});

test('fields that a publishing rule asks for by name carry its id', async () => {
  const findings = await findingsWith({
    'stories/my-own/index.md': (text) =>
      text.replace(/consent:[^]*?\]\n/, 'others: [{ name: Ali }]\n').replace('adult: true', 'adult: false'),
    'modules/01-kick-off/index.mdx': (text) => text.replace(/checkOut: .*\n/, '').replace(/choice: .*\n/, ''),
    'evidence/review-2022/index.md': swap(/funding: .*\n/, ''),
  });
  expect(findings.map((line) => /error {2}(\S+ {2}[^.]+)/.exec(line)?.[1])).toEqual([
    'claim-evidence  “funding” is missing',
    'module-care  “choice” is missing',
    'module-care  “checkOut” is missing',
    'consent-missing  “consent” is missing',
    "young-teller  “adult” in “teller” can't be “false”",
    'third-person-consent  “agreement” in item 1 of “others” is missing',
  ]);
});

test('facts added by accident', async () => {
  expect(await findingsWith({ [GARDEN]: addFacts('consent: { reference: C-1 }') })).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:13:1  error  schema  “consent” does not belong to a case study whose origin is “illustrative”. Remove it, or change the origin.",
    ]
  `);
});
