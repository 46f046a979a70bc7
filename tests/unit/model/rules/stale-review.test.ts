import { expect, test } from 'vitest';
import { addFacts, findingsWith } from '../../content-fixture.ts';

const stale = async (siteDate: string, changes = {}) =>
  (await findingsWith(changes, siteDate)).filter((line) => line.includes('  stale-review  '));

test('nothing is stale on the day by which it must be read', async () => {
  expect(await stale('2027-05-01')).toEqual([]);
});

test('support contacts and evidence are pointed out at once and stop the build 90 days later', async () => {
  expect(await stale('2027-05-02')).toMatchInlineSnapshot(`
    [
      "support.yaml:2:11  warning  stale-review  This was to be read again by 2027-05-01. Read it against its sources, mend it, and write down the new days under “reviewed” and “reviewBy”.",
    ]
  `);
  expect((await stale('2027-07-30')).map((line) => line.split('  ')[1])).toEqual(['warning']);
  expect((await stale('2027-07-31')).map((line) => line.split('  ')[1])).toEqual(['error']);
  expect((await stale('2028-01-31')).map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'evidence/review-2022/index.md:5:11 error',
    'support.yaml:2:11 error',
  ]);
});

test('everything else is only pointed out, and drafts can wait', async () => {
  const files = (await stale('2031-01-01', { 'pages/about.mdx': addFacts('draft: true') })).map((line) =>
    line.split('  ').slice(0, 2).join(' '),
  );
  expect(files).toEqual([
    'evidence/review-2022/index.md:5:11 error',
    'modules/01-kick-off/index.mdx:5:11 warning',
    'stories/my-own/index.md:6:11 warning',
    'stories/the-garden/index.md:6:11 warning',
    'stories/the-pond/index.md:6:11 warning',
    'stories/the-scheme/index.md:8:11 warning',
    'stories/the-shed/index.md:6:11 warning',
    'stories/the-walk/index.md:6:11 warning',
    'support.yaml:2:11 error',
    'toolkit/01-threads/index.mdx:5:11 warning',
  ]);
});
