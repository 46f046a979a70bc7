import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check.ts';
import { formatFinding } from '../../../src/model/findings.ts';
import { readSettings, SettingsError } from '../../../src/model/settings.ts';
import { checkWith, findingsWith, SITE_DATE } from '../content-fixture.ts';

test('a sound folder has nothing to mend', async () => {
  const { findings, counts, library } = await checkWith();
  expect(findings).toEqual([]);
  expect(counts).toEqual({ errors: 0, warnings: 0, files: 21 });
  expect(library.entries.stories.map(({ id }) => id)).toEqual([
    'gone',
    'my-own',
    'the-garden',
    'the-pond',
    'the-scheme',
    'the-shed',
    'the-walk',
  ]);
  expect(library.entries.modules[0]).toMatchObject({ id: 'kick-off', data: { minutes: 30 } });
});

test('one broken file keeps no other from being checked', async () => {
  const findings = await findingsWith({
    'stories/the-garden/index.md': '---\ntitle: "never closed\n---\n',
    'toolkit/01-threads/index.mdx': (text) => text.replace('/stories/the-scheme/', '/stories/the-sheme/'),
    'themes.yaml': '- id: [',
  });
  expect(findings.map((line) => line.split('  ').slice(0, 3).join(' '))).toEqual([
    'stories/the-garden/index.md:2:21 error yaml',
    'themes.yaml:1:8 error yaml',
    'toolkit/01-threads/index.mdx:14:6 error broken-link',
  ]);
});

test('whatever stands in a file, the check says something and never throws', { timeout: 30_000 }, async () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('07911 123456', 'proven', 'suicide', '/stories/x/', 'the-garden', '2026-13-45', 'javascript:x', '', ' '),
  );
  const value = fc.oneof(
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(words, { maxLength: 3 }),
    fc.dictionary(words, words, { maxKeys: 3 }),
  );
  const names = fc.constantFrom(
    'origin',
    'title',
    'summary',
    'themes',
    'area',
    'related',
    'evidence',
    'picture',
    'consent',
    'teller',
    'allow',
    'contentNotes',
    'support',
    'draft',
    'reviewBy',
    'edited',
    'outcomes',
    'citation',
    'minutes',
    '__proto__',
  );
  const facts = fc.dictionary(names, value).map((fields) => `---\n${JSON.stringify({ origin: 'service', ...fields })}\n---\n`);
  const body = fc
    .array(
      fc.oneof(
        words,
        fc.constantFrom(
          '# a',
          '\n\n## What changed\n\n',
          '<Claim evidence="x">',
          '</Claim>',
          '<Activity minutes={1}>',
          '![x](y)',
          '[a](b)',
          '{x}',
          '> q',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(facts, body, async (top, text) => {
      const entry = top + text;
      const { findings } = await checkWith({
        'stories/x/index.mdx': entry,
        'modules/02-x/index.mdx': entry,
        'evidence/x/index.md': entry,
        'pages/x.mdx': entry,
      });
      for (const { line, column, message, remedy } of findings) {
        expect(line).toBeLessThanOrEqual(entry.split(/\r\n?|\n/).length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 60 },
  );
});

test('paths are shown from the folder that is asked for', async () => {
  const { findings } = await checkContent({ contentDir: '/no/such/place', siteDate: SITE_DATE }).catch((error: unknown) => {
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as Error).message).toBe(
      'There is no content folder at /no/such/place. Set CONTENT_DIR to the folder that holds site.yaml.',
    );
    return { findings: [] };
  });
  expect(findings).toEqual([]);
});

test("the project's own content has no errors", async () => {
  const project = join(import.meta.dirname, '../../..');
  const { findings } = await checkContent({ ...readSettings({}), contentDir: join(project, 'content') }, project);
  expect(findings.filter(({ severity }) => severity === 'error').map(formatFinding)).toEqual([]);
});
