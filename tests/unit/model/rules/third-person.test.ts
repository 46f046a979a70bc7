import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/model/person-names.ts';
import { addFacts, addWords, findingsWith, swap } from '../../content-fixture.ts';

const MY_OWN = 'stories/my-own/index.md';

test('others who are named in a true story are pointed out once, and what to do', async () => {
  expect(
    await findingsWith({
      [MY_OWN]: addWords('My sister Jane rang Dr Osei. Jane and I waited. A nurse called Priya came, and my neighbour, Tom, too.'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/my-own/index.md:27:11  error  third-person-consent  “Jane” looks like the name of somebody else. Take the name out, or write “my sister”, “the nurse”. If they agreed in writing, name them under “others” with the reference.",
      "stories/my-own/index.md:27:24  error  third-person-consent  “Osei” looks like the name of somebody else. Take the name out, or write “my sister”, “the nurse”. If they agreed in writing, name them under “others” with the reference.",
      "stories/my-own/index.md:27:64  error  third-person-consent  “Priya” looks like the name of somebody else. Take the name out, or write “my sister”, “the nurse”. If they agreed in writing, name them under “others” with the reference.",
      "stories/my-own/index.md:27:94  error  third-person-consent  “Tom” looks like the name of somebody else. Take the name out, or write “my sister”, “the nurse”. If they agreed in writing, name them under “others” with the reference.",
    ]
  `);
});

test('the teller, people with an agreement and allowed names are not; neither is anybody in fiction', async () => {
  const words = addWords('My name is Sam. My sister Jane rang Dr Osei, as in the film about my aunt Mame.');
  const agreed = addFacts(
    'others: [{ name: Jane, agreement: A-2026-7 }, { name: Dr Osei, agreement: A-2026-8 }, { name: Osei, agreement: A-2026-8 }]\nallow: [{ match: Mame, reason: She is in a film. }]',
  );
  expect((await findingsWith({ [MY_OWN]: (text) => agreed(words(text)) })).filter((line) => line.includes('third-person'))).toEqual([]);
  expect(await findingsWith({ 'stories/the-garden/index.md': words })).toEqual([]);
});

test('titles and summaries count; an agreement needs its reference', async () => {
  expect(await findingsWith({ [MY_OWN]: swap('title: My own words', 'title: My sister Jane') })).toMatchInlineSnapshot(`
    [
      "stories/my-own/index.md:3:18  error  third-person-consent  “Jane” looks like the name of somebody else. Take the name out, or write “my sister”, “the nurse”. If they agreed in writing, name them under “others” with the reference.",
    ]
  `);
  expect(await findingsWith({ [MY_OWN]: addFacts('others: [{ name: Jane }]') })).toMatchInlineSnapshot(`
    [
      "stories/my-own/index.md:23:10  error  third-person-consent  “agreement” in item 1 of “others” is missing. Add an opaque reference to that person's written agreement.",
    ]
  `);
});

test('in case studies of services full names and people at work are pointed out', async () => {
  expect(await findingsWith({ 'stories/the-scheme/index.md': addWords('Margaret Hill began it. Nurse Adeyemi came on Mondays.') }))
    .toMatchInlineSnapshot(`
      [
        "stories/the-scheme/index.md:20:1  warning  person-data  “Margaret Hill” looks like a full name. Use a first name that they chose, or say “a friend”. If it identifies nobody, add it to “allow” with your reason.",
        "stories/the-scheme/index.md:20:31  warning  person-data  “Adeyemi” looks like the name of somebody at work. Say what they do instead, such as “the nurse”. If it identifies nobody, add it to “allow” with your reason.",
      ]
    `);
});

describe('names are found where English puts them', () => {
  test.each([
    ['My brother Tom drove.', 'Tom'],
    ['I told our GP, Dr Mary Okafor, all of it.', 'Mary Okafor (staff)'],
    ['a link worker named Fatima', 'Fatima (staff)'],
    ['There was a man called Winston in the queue.', 'Winston'],
    ["His name was O'Brien.", "O'Brien"],
    ['I met Mrs Begum at the gate.', 'Begum'],
    ['It was Aisha Khan who rang.', 'Aisha Khan'],
    ['My old friend Anne-Marie sang.', 'Anne-Marie'],
  ])('%s', (text, expected) => {
    expect(findNames(text).map(({ name, staff }) => (staff ? `${name} (staff)` : name))).toEqual([expected]);
  });

  test.each([
    'My sister said so on Monday. My nurse, Tuesdays only, agreed.',
    'I saw the doctor. The link worker and I walked.',
    'My mum, Dad and I went to London in May.',
    'A group called Men in Sheds met at the Grace Project.',
    'Doctor Who was on. I asked my GP. She nodded.',
    'The volunteer English class was full. My friend I had lost.',
    'Victoria Park and St Mary Hospital are near.',
  ])('nobody in: %s', (text) => {
    expect(findNames(text)).toEqual([]);
  });
});
