import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swap, writeContent } from '../content-fixture.ts';
import { run } from './killed.ts';

const TIMEOUT = { timeout: 60_000 };
const MY_OWN = 'stories/my-own/index.md';

/** Three true stories: consent ends soon, has ended, and lasts. */
function content(): string {
  const told = readFileSync(join(writeContent(), MY_OWN), 'utf8');
  return writeContent({
    [MY_OWN]: swap('reviewBy: 2028-09-01', 'reviewBy: 2027-01-20'),
    'stories/ended/index.md': told
      .replace('My own words', 'Ended')
      .replace('reviewBy: 2028-09-01', 'reviewBy: 2026-12-01')
      .replace('C-2026-0142', 'C-2024-7'),
    'stories/lasting/index.md': told.replace('My own words', 'Lasting').replace('origin: first-person', 'origin: composite\ndraft: true'),
  });
}

test('lists what is due, soonest first', TIMEOUT, async () => {
  const folder = content();
  const { code, out } = await run('consent.ts', folder, []);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "ends        days left  state          story            form         channels
    2026-12-01  0          has ended      ended            C-2024-7     website
    2027-01-20  50         ask again now  my-own           C-2026-0142  website
    2028-09-01  640        agreed         lasting (draft)  C-2026-0142  website
    "
  `);
  const { out: json } = await run('consent.ts', folder, ['--json'], { env: { SITE_DATE: '2026-11-21' } });
  expect(JSON.parse(json)).toMatchObject([
    { story: 'ended', ends: '2026-12-01', daysLeft: 10, state: 'due', reference: 'C-2024-7', channels: ['website'], draft: false },
    { story: 'my-own', daysLeft: 60, state: 'due' },
    { story: 'lasting', state: 'agreed', draft: true },
  ]);
});

test('writes a calendar file that names nobody, the same each time', TIMEOUT, async () => {
  const folder = content();
  const calendar = async () => {
    expect((await run('consent.ts', folder, ['--ics', 'due.ics'])).out).toBe('Wrote due.ics with 6 days to remember.\n');
    return readFileSync(join(folder, 'due.ics'), 'utf8');
  };
  const first = await calendar();
  expect(await calendar()).toBe(first);
  expect(first).not.toMatch(/Sam|My own words/);
  expect(first.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(first.replaceAll('\r', '').split('END:VEVENT').slice(2, 4).join('')).toMatchInlineSnapshot(`
    "
    BEGIN:VEVENT
    UID:my-own-ask-2026-11-21@hear-my-story
    SUMMARY:Ask again: my-own
    DTSTAMP:20261201T000000Z
    DTSTART;VALUE=DATE:20261121
    DTEND;VALUE=DATE:20261122
    DESCRIPTION:Ask the teller (form C-2026-0142) whether the story may stay. C
    	onsent ends on 2027-01-20.
    X-MICROSOFT-CDO-BUSYSTATUS:FREE
    TRANSP:TRANSPARENT

    BEGIN:VEVENT
    UID:my-own-ends-2027-01-20@hear-my-story
    SUMMARY:Consent ends: my-own
    DTSTAMP:20261201T000000Z
    DTSTART;VALUE=DATE:20270120
    DTEND;VALUE=DATE:20270121
    DESCRIPTION:From today on the story is not published unless its teller (for
    	m C-2026-0142) has agreed again.
    X-MICROSOFT-CDO-BUSYSTATUS:FREE
    TRANSP:TRANSPARENT
    "
  `);
});

test('without true stories there is nothing to renew; a wrong call is explained', TIMEOUT, async () => {
  const folder = writeContent({ [MY_OWN]: undefined });
  expect((await run('consent.ts', folder, [])).out).toBe('There are no true stories, so there is no consent to renew.\n');
  expect(await run('consent.ts', folder, ['--all'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Usage: npm run consent/) as string,
  });
});
