import { expect, test } from 'vitest';
import { addFacts, addWords, append, findingsWith, swap } from '../../content-fixture.ts';

const GARDEN = 'stories/the-garden/index.md';

test('every kind of words is read: facts, text, alternative text, labels', async () => {
  expect(
    await findingsWith({
      [GARDEN]: (text) =>
        addWords('I rang 07911\n**123456** on 14 March 2021.')(text)
          .replace('One sentence', "'Ring 020 7946 0958")
          .replace('to read.', "to read.'"),
      'modules/01-kick-off/index.mdx': swap('label="What do you hope for?"', 'label="Write to a@b.org"'),
      'toolkit/01-threads/index.mdx': swap('outcome: A plan on one page.', 'outcome: Born 1 May 1950.'),
      'evidence/review-2022/index.md': append('The office is at SW1A 1AA.'),
      'pages/about.mdx': append('- My NHS number is `943 476 5919`.'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "evidence/review-2022/index.md:35:18  error  person-data  “SW1A 1AA” looks like a full postcode. Name the borough or a larger area instead. If it identifies nobody, add it to “allow” with your reason.",
      "modules/01-kick-off/index.mdx:30:44  error  person-data  “a@b.org” looks like an e-mail address. Leave it out, or write “by e-mail”. If it identifies nobody, add it to “allow” with your reason.",
      "pages/about.mdx:12:21  error  person-data  “943 476 5919” looks like an NHS number. Leave it out. No story needs it. If it identifies nobody, add it to “allow” with your reason.",
      "stories/the-garden/index.md:4:16  error  person-data  “020 7946 0958” looks like a phone number. Leave it out, or write “by phone”. If it identifies nobody, add it to “allow” with your reason.",
      "stories/the-garden/index.md:17:8  error  person-data  “07911 123456” looks like a phone number. Leave it out, or write “by phone”. If it identifies nobody, add it to “allow” with your reason.",
      "stories/the-garden/index.md:18:15  warning  person-data  “14 March 2021” looks like an exact date. Give the month or the season instead, such as “in spring 2021”. If it identifies nobody, add it to “allow” with your reason.",
      "toolkit/01-threads/index.mdx:9:15  error  person-data  “1 May 1950” looks like a date of birth. Give an age band instead, such as “in her forties”. If it identifies nobody, add it to “allow” with your reason.",
    ]
  `);
});

test('exact dates and streets are pointed out; dates only in stories', async () => {
  expect(
    await findingsWith({
      [GARDEN]: addWords('It was 14 March 2021 in Acacia Avenue.'),
      'pages/about.mdx': append('We began on 14 March 2021.'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:17:8  warning  person-data  “14 March 2021” looks like an exact date. Give the month or the season instead, such as “in spring 2021”. If it identifies nobody, add it to “allow” with your reason.",
      "stories/the-garden/index.md:17:25  warning  person-data  “Acacia Avenue” looks like the name of a street. Name the borough or a larger area instead. If it identifies nobody, add it to “allow” with your reason.",
    ]
  `);
});

test('what support.yaml and site.yaml publish, and what the facts of a citation hold, may stand', async () => {
  expect(await findingsWith({ [GARDEN]: addWords('Ring Cruse on 08088081677, or write to Hello@example.org.') })).toEqual([]);
});

test('an entry under “allow” silences one match', async () => {
  const allow = (...matches: string[]) =>
    addFacts(`allow:\n${matches.map((match) => `  - { match: ${match}, reason: A public office. }`).join('\n')}`);
  const twice = addWords('Ring 020 7946 0958. Again: 020 7946 0958.');
  expect(await findingsWith({ [GARDEN]: (text) => allow('020 7946 0958', '020 7946 0958')(twice(text)) })).toEqual([]);
  expect(await findingsWith({ [GARDEN]: (text) => allow('020 7946 0958')(twice(text)) })).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:19:28  error  person-data  “020 7946 0958” looks like a phone number. Leave it out, or write “by phone”. If it identifies nobody, add it to “allow” with your reason.",
    ]
  `);
  expect(await findingsWith({ [GARDEN]: allow('020 7946 0958') })).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:14:14  warning  person-data  “020 7946 0958” is allowed, but nothing in the text matches it. Remove it from “allow”, or write it letter for letter as the check names it.",
    ]
  `);
  expect(await findingsWith({ [GARDEN]: (text) => allow('7946 0958')(addWords('Ring 020 7946 0958.')(text)) })).toHaveLength(2);
});
