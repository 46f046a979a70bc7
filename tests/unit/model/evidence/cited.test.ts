import { expect, test } from 'vitest';
import { citedIn, namedIn } from '../../../../src/model/evidence/cited.ts';
import { findingsWith, swap, append, checkWith, SITE_DATE } from '../../content-fixture.ts';
import { reviewDigest } from '../../../../src/model/evidence/review.ts';

const cite = (id: string) => `<Cite id="${id}" />`;

test('entries are numbered in the order they first come, and counted', () => {
  expect(citedIn(`One ${cite('b')}, two ${cite('a')}, again ${cite('b')}.`)).toEqual([
    { id: 'b', number: 1, count: 2 },
    { id: 'a', number: 2, count: 1 },
  ]);
});

test('what a reading leaves out is not counted', () => {
  const body = `<Facilitator>\n\nNote ${cite('hidden')}\n\n</Facilitator>\n\nText ${cite('shown')}`;
  expect(citedIn(body, ['Facilitator'])).toEqual([{ id: 'shown', number: 1, count: 1 }]);
  expect(citedIn(body)).toHaveLength(2);
});

test('claims and citations both name entries', () => {
  expect(namedIn(`<Claim evidence="a">It may help.</Claim> ${cite('b')}`)).toEqual(['a', 'b']);
});

test('an unknown id is refused with its place and the nearest ids', async () => {
  expect(await findingsWith({ 'pages/about.mdx': append(`Seen often ${cite('reviev-2022')}.`) })).toMatchInlineSnapshot(`
    [
      "pages/about.mdx:12:18  error  dangling-reference  There is no evidence entry with the id “reviev-2022”. Did you mean “review-2022”?",
    ]
  `);
});

test('a story is never cited as evidence', async () => {
  expect(await findingsWith({ 'pages/about.mdx': append(`Seen often ${cite('the-scheme')}.`) })).toMatchInlineSnapshot(`
    [
      "pages/about.mdx:12:18  error  evidence-stories  “the-scheme” is a story. Stories show what an experience was like, not that something works. Cite an evidence entry, or name the story under “related”.",
    ]
  `);
});

test('a number in the words of an entry stands in its facts', async () => {
  const change = swap('The review put eight studies together.', 'Of 6,500 people 42 got better, and sixteen did not.');
  expect(await findingsWith({ 'evidence/review-2022/index.md': change })).toMatchInlineSnapshot(`
    [
      "evidence/review-2022/index.md:33:17  error  untraced-number  “42” stands in no fact of the evidence. Put it in a field at the top, as the source has it; or take it out.",
      "evidence/review-2022/index.md:33:36  error  untraced-number  “sixteen” stands in no fact of the evidence. Put it in a field at the top, as the source has it; or take it out.",
    ]
  `);
});

const QUESTION = `---
title: Does it help?
summary: What studies found.
reviewed: 2026-11-01
reviewBy: 2027-11-01
answer: It may help.
certainty: low
certaintyWhy: One review of 6,500 people.
outcomes: [wellbeing]
evidence: [review-2022]
cannotTell: Whether it lasts.
changeMind: [A trial of 900 people.]
reviewer: The toolkit's editors
---

It may help, in 6,500 people.
`;

test('a sound question passes; a number from nowhere, a wrong verb and an unknown entry do not', async () => {
  expect(await findingsWith({ 'questions/help/index.mdx': QUESTION })).toEqual([]);
  const wrong = QUESTION.replace('It may help.\n', 'It helps 7 in 9.\n').replace('[review-2022]', '[revue-2022]');
  expect(await findingsWith({ 'questions/help/index.mdx': wrong })).toMatchInlineSnapshot(`
    [
      "questions/help/index.mdx:6:9  error  claim-verb  The certainty is low, but the claim says “It helps 7 in 9.” Say it with “may”, such as “may improve”.",
      "questions/help/index.mdx:6:18  error  untraced-number  “7” stands in no fact of the evidence. Put it in a field at the top, as the source has it; or take it out.",
      "questions/help/index.mdx:6:23  error  untraced-number  “9” stands in no fact of the evidence. Put it in a field at the top, as the source has it; or take it out.",
      "questions/help/index.mdx:8:29  error  untraced-number  “6,500” stands in no fact of the evidence. Put it in a field at the top, as the source has it; or take it out.",
      "questions/help/index.mdx:10:12  error  dangling-reference  There is no evidence entry with the id “revue-2022”. Did you mean “review-2022”?",
      "questions/help/index.mdx:16:17  error  untraced-number  “6,500” stands in no fact of the evidence. Put it in a field at the top, as the source has it; or take it out.",
    ]
  `);
});

test('the review of the digest lists what is due, unused, uncited and contested', async () => {
  const { library } = await checkWith({ 'questions/help/index.mdx': QUESTION });
  expect(reviewDigest(library, SITE_DATE)).toEqual({ due: [], unused: [], uncited: [], contested: [] });
  expect(reviewDigest(library, '2027-10-01').due.map(({ id, note }) => `${id}: ${note}`)).toEqual([
    'review-2022: due by 2027-11-01',
    'help: due by 2027-11-01',
  ]);
  expect(reviewDigest(library, '2028-01-01').due[0]?.note).toBe('overdue since 2027-11-01');
});

test('an entry that nothing names is unused; one that only a list names is uncited', async () => {
  const noClaim = swap(/<Claim evidence="review-2022">(.*)<\/Claim>/, 'It may help.');
  const { library } = await checkWith({ 'modules/01-kick-off/index.mdx': noClaim });
  expect(reviewDigest(library, SITE_DATE).uncited.map(({ id }) => id)).toEqual(['review-2022']);
  const { library: bare } = await checkWith({
    'modules/01-kick-off/index.mdx': noClaim,
    'stories/the-scheme/index.md': swap('evidence: [review-2022]\n', ''),
  });
  expect(reviewDigest(bare, SITE_DATE).unused.map(({ id }) => id)).toEqual(['review-2022']);
});
