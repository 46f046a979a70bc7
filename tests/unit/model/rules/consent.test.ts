import { describe, expect, test } from 'vitest';
import { addFacts, findingsWith, swap } from '../../content-fixture.ts';

const OWN = 'stories/my-own/index.md';

describe('consent-missing', () => {
  test('the teller approved the words as they are, and after giving consent', async () => {
    expect(await findingsWith({ [OWN]: swap('approved: 2026-10-02', 'approved: 2026-10-01') })).toEqual([]);
    expect(await findingsWith({ [OWN]: swap('edited: 2026-10-01', 'edited: 2026-10-03') })).toMatchInlineSnapshot(`
      [
        "stories/my-own/index.md:20:13  error  consent-missing  The words were last changed on 2026-10-03, after the teller approved them on 2026-10-02. Show the teller the text as it is now. Write down the day they approve it.",
      ]
    `);
    expect(await findingsWith({ [OWN]: swap('given: 2026-09-01', 'given: 2026-10-03') })).toMatchInlineSnapshot(`
      [
        "stories/my-own/index.md:20:13  error  consent-missing  The teller approved the text on 2026-10-02, before giving consent on 2026-10-03. Look both days up on the form, and correct the one that is wrong.",
      ]
    `);
    expect(await findingsWith({ [OWN]: swap('reviewBy: 2028-09-01', 'reviewBy: 2026-09-01') }, '2026-01-01')).toMatchInlineSnapshot(`
      [
        "stories/my-own/index.md:21:13  error  consent-missing  Consent ends on 2026-09-01, but was given only on 2026-09-01. Write the day by which you ask the teller again, usually 24 months after consent was given.",
      ]
    `);
  });
});

describe('consent-expired', () => {
  test.each([
    ['2028-07-02', []],
    ['2028-07-03', ['warning']],
    ['2028-08-31', ['warning']],
    ['2028-09-01', ['error']],
  ])('as of %s: %j', async (siteDate, severities) => {
    const findings = await findingsWith({}, siteDate);
    expect(findings.filter((line) => line.includes('consent-expired')).map((line) => line.split('  ')[1])).toEqual(severities);
  });

  test('says until when, and what to do', async () => {
    const findings = await findingsWith({}, '2028-09-01');
    expect(findings.filter((line) => line.includes('consent-expired'))).toMatchInlineSnapshot(`
      [
        "stories/my-own/index.md:21:13  error  consent-expired  Consent ended on 2028-09-01. Ask the teller. If they agree again, write down the new dates; if not, withdraw the story.",
      ]
    `);
  });

  test('a draft can wait', async () => {
    const findings = await findingsWith({ [OWN]: addFacts('draft: true') }, '2028-09-01');
    expect(findings.filter((line) => line.includes('consent-expired'))).toEqual([]);
  });
});

describe('contact-missing', () => {
  const unreachable = swap(', email: hello@example.org }', ' }');

  test("nobody's own story is published while nobody can be reached", async () => {
    expect(await findingsWith({ 'site.yaml': unreachable })).toMatchInlineSnapshot(`
      [
        "site.yaml:10:1  error  contact-missing  People who tell their own story can't reach you to withdraw it: “my-own”. Add “contact” to site.yaml, with the organisation and an e-mail address, a phone number or a postal address.",
      ]
    `);
    expect(await findingsWith({ 'site.yaml': swap(/contact: .*\n/, '') })).toHaveLength(1);
  });

  test('a draft, or a site without such stories, needs no contact', async () => {
    expect(await findingsWith({ 'site.yaml': unreachable, [OWN]: addFacts('draft: true') })).toEqual([]);
    expect(await findingsWith({ 'site.yaml': unreachable, [OWN]: undefined })).toEqual([]);
  });
});
