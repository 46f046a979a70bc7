import { expect, test } from 'vitest';
import { readingAge, sentencesOf } from '../../../../src/model/reading-level.ts';
import { addWords, append, findingsWith, swap } from '../../content-fixture.ts';

const LONG = 'We go to the garden in the rain and the wind and the sun and the snow, and then we all go home again.';
const HARD = 'Interdisciplinary organisational infrastructure necessitates comprehensive administrative accountability.';
const LABELS = 'She is wheelchair-bound, suffers from depression, and works with the elderly and hard-to-reach groups.';

test('long sentences, full paragraphs and hard texts are pointed out with the worst by name', async () => {
  expect(
    await findingsWith({
      'pages/about.mdx': append(`${LONG}\n\nWe dig the soil here. We plant some seeds too. We drink a lot of tea. We go home much later.`),
    }),
  ).toMatchInlineSnapshot(`
    [
      "pages/about.mdx:12:1  warning  reading-level  A sentence is longer than 20 words: “We go to the garden in the rain and the wind and the sun and…” (24 words). Cut it in two.",
      "pages/about.mdx:14:1  warning  reading-level  A paragraph has more than 3 sentences: “We dig the soil here.”. Begin a new one after the third.",
    ]
  `);
  expect(
    await findingsWith({
      'pages/about.mdx': (text) => text.replace(/## Who[\s\S]*/, `## Who\n\n${HARD} ${HARD.replace('Inter', 'Multi')}\n`),
    }),
  ).toMatchInlineSnapshot(`
    [
      "pages/about.mdx:10:1  warning  reading-level  The text can be read with ease from about 41 years on. The hardest sentence is “Interdisciplinary organisational infrastructure necessitates…” Use shorter words and sentences.",
    ]
  `);
  expect(await findingsWith({ 'toolkit/01-threads/index.mdx': swap('summary: What holds a project together.', `summary: ${LONG}`) }))
    .toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:3:10  warning  reading-level  A sentence is longer than 20 words: “We go to the garden in the rain and the wind and the sun and…” (24 words). Cut it in two.",
      ]
    `);
});

test('a label before the person is pointed out with other words', async () => {
  expect(await findingsWith({ 'pages/about.mdx': append(LABELS) })).toMatchInlineSnapshot(`
    [
      "pages/about.mdx:12:26  warning  inclusive-words  “suffers from depression” puts a label before the person. Write “lives with” or “has”, or ask the people it is about.",
      "pages/about.mdx:12:66  warning  inclusive-words  “the elderly” puts a label before the person. Write “older people”, or ask the people it is about.",
      "pages/about.mdx:12:82  warning  inclusive-words  “hard-to-reach groups” puts a label before the person. Write “people whom services don’t reach”, or ask the people it is about.",
    ]
  `);
});

test('a teller’s own words are exempt, always: in stories, in quotations, and where a voice is shown', async () => {
  const words = `${LONG} ${LABELS} ${HARD}`;
  expect(await findingsWith({ 'stories/my-own/index.md': addWords(words), 'stories/the-garden/index.md': addWords(words) })).toEqual([]);
  expect(await findingsWith({ 'pages/about.mdx': append(`> ${words}\n\nThey said: “She is wheelchair-bound.”`) })).toEqual([]);
  expect(await findingsWith({ 'pages/about.mdx': append(`<Example>\n\n${words}\n\n</Example>`) })).toEqual([]);
  expect(await findingsWith({ 'stories/the-scheme/index.md': addWords(words) })).not.toEqual([]);
});

test('short sentences are no crowd, and plain words about people are left alone', async () => {
  expect(
    await findingsWith({
      'pages/about.mdx': append(
        'Breathe out. Wait. Listen to the street. Now we begin together.\n\nDisabled people and older people run the elderly tree walk. We invite deaf people.',
      ),
    }),
  ).toEqual([]);
});

test('sentences end where readers see them end, and the age fits the words', () => {
  expect(sentencesOf('It cost £1. We paid. Fill it in. Dr. Osei came, e.g. on foot.').map(({ text }) => text)).toEqual([
    'It cost £1.',
    'We paid.',
    'Fill it in.',
    'Dr. Osei came, e.g. on foot.',
  ]);
  expect(readingAge(sentencesOf('The cat sat on the mat. The dog ran to the gate.'))).toBe(5);
  expect(readingAge(sentencesOf(HARD))).toBeGreaterThan(20);
  expect(readingAge([])).toBe(5);
});
