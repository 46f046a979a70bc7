import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPendingChange } from '../../../src/model/content-change.ts';
import { addFacts, append, writeContent } from '../content-fixture.ts';
import { killerModule, run, treeOf } from './killed.ts';

const TIMEOUT = { timeout: 120_000 };

test('asks first, says what is left to do, and what nobody can call back', TIMEOUT, async () => {
  const folder = writeContent();
  const before = treeOf(folder);
  const declined = await run('withdraw.ts', folder, ['my-own'], { input: 'no\n' });
  expect(declined).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was changed.') as string });
  expect(treeOf(folder)).toEqual(before);
  const agreed = await run('withdraw.ts', folder, ['my-own'], { input: 'my-own\n', env: { SITE_URL: 'https://stories.example.org' } });
  expect(agreed.code).toBe(0);
  expect(agreed.out).toMatchSnapshot();
  expect(existsSync(join(folder, 'stories/my-own/traces.json'))).toBe(true);
  expect(await run('check.ts', folder, [])).toMatchObject({ code: 0, out: expect.stringMatching(/^0 errors, 0 warnings/) as string });
});

test('refuses while others speak of it, by file and line, and when called wrongly', TIMEOUT, async () => {
  const folder = writeContent({ 'pages/about.mdx': append('[Sam](/stories/my-own/)') });
  const before = treeOf(folder, true);
  const { code, out, err } = await run('withdraw.ts', folder, ['my-own', '--yes']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatchInlineSnapshot(`
    "pages/about.mdx:12:7  error  withdrawn-trace  This links to it. Take it out, and withdraw the story then.
    1 place in other files still speaks of “my-own”. Nothing was changed. Take them out, or add --fix-mentions: links and “related” are then taken out for you.
    "
  `);
  expect(await run('withdraw.ts', folder, [])).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage: npm run withdraw/) as string });
  expect(await run('withdraw.ts', folder, ['a', '--force'])).toMatchObject({ code: 2 });
  expect(treeOf(folder, true)).toEqual(before);
});

test(
  'killed before any of its changes to the disk, it has done nothing, or the next command finishes it',
  { timeout: 300_000 },
  async () => {
    const killer = killerModule();
    const changes = {
      'stories/my-own/picture.png': 'x',
      'stories/the-garden/index.md': addFacts('related: [my-own]'),
      'pages/about.mdx': append('[Sam](/stories/my-own/)'),
    };
    const before = treeOf(writeContent(changes));
    const complete = async () => {
      const folder = writeContent(changes);
      await run('withdraw.ts', folder, ['my-own', '--yes', '--fix-mentions']);
      return Object.keys(treeOf(folder));
    };
    const after = await complete();
    const outcomes: string[] = [];
    for (let at = 1; ; at += 1) {
      const folder = writeContent(changes);
      const { signal, code } = await run('withdraw.ts', folder, ['my-own', '--yes', '--fix-mentions'], {
        node: ['--import', killer],
        env: { KILL_AT: String(at) },
      });
      if (signal === null) {
        expect(code).toBe(0);
        break;
      }
      // Every command begins with this.
      finishPendingChange(folder);
      const left = treeOf(folder, true);
      const isAsBefore =
        Object.keys(left).length === Object.keys(before).length && Object.entries(before).every(([file, text]) => left[file] === text);
      if (!isAsBefore) {
        expect(Object.keys(left)).toEqual(after);
        expect(left['pages/about.mdx']).not.toContain('my-own');
        expect(left['stories/the-garden/index.md']).not.toContain('my-own');
      }
      outcomes.push(isAsBefore ? 'as before' : 'complete');
    }
    expect(outcomes.length).toBeGreaterThan(10);
    // The turn comes once: until the change is decided nothing has happened, and after that it is carried out.
    expect([...new Set(outcomes)]).toEqual(['as before', 'complete']);
    expect(outcomes.lastIndexOf('as before')).toBeLessThan(outcomes.indexOf('complete'));
  },
);
