import { describe, expect, test } from 'vitest';
import { addWords, append, findingsWith, swap } from '../../content-fixture.ts';

const REVIEW = 'evidence/review-2022/index.md';
const LESSON = 'modules/01-kick-off/index.mdx';

describe('the verb of a finding matches its certainty', () => {
  const said = (certainty: string, claim: string) =>
    findingsWith({ [REVIEW]: swap(/certainty: low, claim: [^}]*/, `certainty: ${certainty}, claim: "${claim}" `) });

  test.each([
    ['high', 'It improves how people feel.'],
    ['high', 'It improves how people feel, measured in May 2021 and in May.'],
    ['moderate', 'It probably improves how people feel.'],
    ['low', 'It may improve how people feel.'],
    ['low', 'It might make little difference.'],
    ['very-low', "We don't know if it improves how people feel."],
    ['very-low', 'We do not know whether it improves how people feel.'],
  ])('%s: %s', async (certainty, claim) => {
    expect(await said(certainty, claim)).toEqual([]);
  });

  test.each([
    ['high', 'It may improve how people feel.'],
    ['high', 'It probably improves how people feel.'],
    ['moderate', 'It improves how people feel.'],
    ['low', 'It improved how people felt in May 2021.'],
    ['low', 'It probably improves how people feel.'],
    ['very-low', 'It may improve how people feel.'],
  ])('%s, but: %s', async (certainty, claim) => {
    expect(await said(certainty, claim)).toMatchSnapshot();
  });
});

test('a <Claim> is judged by the certainty of the entry as a whole', async () => {
  expect(await findingsWith({ [LESSON]: swap('may improve', '*improves*') })).toMatchInlineSnapshot(`
    [
      "modules/01-kick-off/index.mdx:38:1  error  claim-verb  The certainty is low, but the claim says “Seeing a link worker improves how people rate their health.” Say it with “may”, such as “may improve”.",
    ]
  `);
  expect(await findingsWith({ [REVIEW]: swap('\ncertainty: low', '\ncertainty: moderate') })).toMatchInlineSnapshot(`
    [
      "modules/01-kick-off/index.mdx:38:1  error  claim-verb  The certainty is moderate, but the claim says “Seeing a link worker may improve how people rate their health.” Say it with “probably”, such as “probably improves”.",
    ]
  `);
});

describe('nothing is proven', () => {
  test.each([
    'It is not yet proven.',
    "It hasn't been proven.",
    'Nobody has proof that it works.',
    'The article says it is “proven to work”.',
    'We never write "proven".',
    '> It is proven.',
    'They proved me wrong. To prove it is hard.',
    "The word 'proven' promises a lot.",
  ])('may be said: %s', async (words) => {
    expect(await findingsWith({ 'pages/about.mdx': append(words) })).toEqual([]);
  });

  test.each([
    'It is proven to work.',
    'This proves it.',
    'We have proof that it works.',
    'It is not free. It is proven.',
    'The “old” way is proven.',
    'Proven!',
  ])('may not be said: %s', async (words) => {
    expect(await findingsWith({ 'pages/about.mdx': append(words) })).toHaveLength(1);
  });

  test('in our own words anywhere, and in nobody else’s', async () => {
    const words = addWords('It is proven.');
    expect(
      await findingsWith({
        'stories/the-scheme/index.md': words,
        'stories/my-own/index.md': words,
        'stories/the-garden/index.md': words,
        [REVIEW]: (text) =>
          text.replace('title: Effects of', 'title: Proven effects of').replace('The studies were small.', 'The gain is proven.'),
        [LESSON]: swap('Paper', 'Proven paper'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "evidence/review-2022/index.md:24:27  error  claim-verb  “proven” promises more than research can. Say what the evidence lets us say: “improves”, “probably improves”, “may improve” or “we don't know if”.",
        "modules/01-kick-off/index.mdx:10:13  error  claim-verb  “Proven” promises more than research can. Say what the evidence lets us say: “improves”, “probably improves”, “may improve” or “we don't know if”.",
        "stories/the-scheme/index.md:20:7  error  claim-verb  “proven” promises more than research can. Say what the evidence lets us say: “improves”, “probably improves”, “may improve” or “we don't know if”.",
      ]
    `);
  });
});
