import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_DATE, swap, writeContent } from '../content-fixture.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/check.ts');

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs `npm run check` in a folder. */
function check(folder: string, env: Record<string, string>, ...options: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [SCRIPT, ...options],
      { cwd: folder, env: { ...process.env, GITHUB_ACTIONS: '', SITE_DATE, ...env } },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out: out.replace(/\d+\.\d s/, '0.0 s'), err });
      },
    );
  });
}

test('a sound folder ends well', { timeout: 30_000 }, async () => {
  const folder = writeContent();
  expect(await check(folder, { CONTENT_DIR: '.' })).toEqual({ code: 0, out: '0 errors, 0 warnings in 21 files, 0.0 s\n', err: '' });
});

test('everything there is to mend is printed, from the folder one stands in', { timeout: 30_000 }, async () => {
  const folder = writeContent({ 'themes.yaml': swap('id: caring', 'id: Caring'), 'pages/about.mdx': swap('## Who', '# Who') });
  const { code, out } = await check(join(folder, 'pages'), { CONTENT_DIR: '..', SITE_DATE: '2027-05-02' });
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "../support.yaml:2:11  warning  stale-review  This was to be read again by 2027-05-01. Read it against its sources, mend it, and write down the new days under “reviewed” and “reviewBy”.
    ../themes.yaml:2:9  error  schema  “id” in item 2 can't be “Caring”. Use small letters, digits and single hyphens, for example "a-seat-near-the-door".
    about.mdx:8:1  error  heading-order  The first heading of a text can't be of level 1. Start the line with ## and a space.
    2 errors, 1 warning in 21 files, 0.0 s
    "
  `);
});

test('warnings alone end well', { timeout: 30_000 }, async () => {
  const { code, out } = await check(writeContent(), { CONTENT_DIR: '.', SITE_DATE: '2027-05-02' });
  expect([code, out.split('\n').at(-2)]).toEqual([0, '0 errors, 1 warning in 21 files, 0.0 s']);
});

test('in GitHub Actions every finding is also marked on its line, unless told otherwise', { timeout: 30_000 }, async () => {
  const folder = writeContent({ 'themes.yaml': swap('id: caring', 'id: Caring') });
  const marks = async (env: Record<string, string>, ...options: string[]) =>
    (await check(folder, { CONTENT_DIR: '.', ...env }, ...options)).out.split('\n').filter((line) => line.startsWith('::'));
  const mark = [
    expect.stringMatching(/^::error file=themes\.yaml,line=2,col=9,title=schema::“id” in item 2 can't be “Caring”\. /) as string,
  ];
  expect(await marks({})).toEqual([]);
  expect(await marks({ GITHUB_ACTIONS: 'true' })).toEqual(mark);
  expect(await marks({}, '--format', 'github')).toEqual(mark);
  expect(await marks({ GITHUB_ACTIONS: 'true' }, '--format', 'text')).toEqual([]);
});

test('what can not be run is said in one line', { timeout: 30_000 }, async () => {
  const folder = writeContent();
  expect(await check(folder, { CONTENT_DIR: '/nowhere' })).toEqual({
    code: 2,
    out: '',
    err: 'There is no content folder at /nowhere. Set CONTENT_DIR to the folder that holds site.yaml.\n',
  });
  expect(await check(folder, { CONTENT_DIR: 'site.yaml' })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^There is no content folder at .*site\.yaml\. .*\n$/) as string,
  });
  expect(await check(folder, { SITE_DATE: 'tomorrow' })).toMatchObject({
    code: 2,
    err: 'SITE_DATE is "tomorrow". Write a day as YYYY-MM-DD, for example SITE_DATE=2027-01-01.\n',
  });
  expect(await check(folder, {}, '--format', 'xml')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: /) as string });
  expect(await check(folder, {}, '--format')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: /) as string });
  expect(await check(folder, {}, '--fix')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: .*\n$/) as string });
});
