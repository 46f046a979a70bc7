import { describe, expect, test } from 'vitest';
import { CARE_TERMS } from '../../../../src/model/care-terms.ts';
import { addWords, append, findingsWith, swap } from '../../content-fixture.ts';

const GARDEN = 'stories/the-garden/index.md';
const SUPPORT =
  '---\ntitle: Support\nsummary: Who to turn to.\nreviewed: 2026-11-01\nreviewBy: 2028-11-01\n---\n\nYou can talk to somebody.\n';

test('a story that speaks of suicide without note or support has both to mend', async () => {
  expect(await findingsWith({ [GARDEN]: addWords('I thought of killing myself after the violence.') })).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:17:14  error  content-note  The story speaks of suicide (“killing myself”) and violence (“violence”), but has no content note. Add a short note, for example: contentNotes: [thoughts of suicide, violence].",
      "stories/the-garden/index.md:17:14  error  support-block  The story speaks of suicide (“killing myself”), but shows no support after it. Add “support: true” to the facts.",
    ]
  `);
});

test('a note and support are what is asked for', async () => {
  const cared = (text: string) => text.replace('contentNotes: []', 'contentNotes: [thoughts of suicide]\nsupport: true');
  expect(await findingsWith({ [GARDEN]: (text) => cared(addWords('I thought of suicide.')(text)) })).toEqual([]);
});

test('title and summary count; a story that was withdrawn does not', async () => {
  expect(
    await findingsWith({
      [GARDEN]: swap('title: The garden', 'title: After the abuse'),
      'stories/gone/index.md': (text) => `${text}Suicide.`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/gone/index.md:5:1  error  withdrawn-trace  The story was withdrawn, but there are still words below the facts. Delete them.",
      "stories/the-garden/index.md:3:18  error  content-note  The story speaks of abuse (“abuse”), but has no content note. Add a short note, for example: contentNotes: [abuse].",
    ]
  `);
});

describe('each term means what it seems to mean', () => {
  const subjectsIn = (text: string) => CARE_TERMS.filter(({ pattern }) => pattern.test(text)).map(({ subject }) => subject);
  test.each([
    ['I felt suicidal', 'suicide'],
    ['He ended his own life', 'suicide'],
    ['She took an overdose', 'suicide'],
    ['I self-harmed', 'self-harm'],
    ['my selfharm', 'self-harm'],
    ['He abused me', 'abuse'],
    ['domestic abuse', 'abuse'],
    ['She was raped', 'violence'],
    ['They beat me up', 'violence'],
    ['Our baby died', 'death of a child'],
    ['It was a stillbirth', 'death of a child'],
    ['We lost our daughter', 'death of a child'],
  ])('%s: %s', (text, subject) => {
    expect(subjectsIn(text)).toEqual([subject]);
  });

  test.each([
    'alcohol abuse',
    'the abuse of trust',
    'My dog died',
    'I lost my way',
    'a grape',
    'I live to end my days well',
    'My child minder',
    'the drumbeat',
  ])('not: %s', (text) => {
    expect(subjectsIn(text)).toEqual([]);
  });
});

test('lessons and chapters that speak of suicide show support as well', async () => {
  const lesson = 'modules/01-kick-off/index.mdx';
  const speaks = swap('Come in and sit where you like.', 'Somebody may speak of suicide.');
  expect(await findingsWith({ [lesson]: speaks, 'toolkit/01-threads/index.mdx': append('Plan for talk of self-harm.') }))
    .toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:28:23  error  support-block  The lesson speaks of suicide (“suicide”), but shows no support after it. Link to the support page below it: [find support](/support/).",
        "toolkit/01-threads/index.mdx:40:18  error  support-block  The chapter speaks of self-harm (“self-harm”), but shows no support after it. Add a line with <SupportContacts /> below it.",
      ]
    `);
  expect(
    await findingsWith({
      'pages/support.mdx': SUPPORT,
      [lesson]: (text) => `${speaks(text)}\nYou can [find support](/support/) at any hour.\n`,
    }),
  ).toEqual([]);
});

test('how and where it was done is refused, whatever support is shown', async () => {
  const cared = (text: string) => text.replace('contentNotes: []', 'contentNotes: [thoughts of suicide]\nsupport: true');
  expect(await findingsWith({ [GARDEN]: (text) => cared(addWords('I took 30 tablets and then jumped off the bridge.')(text)) }))
    .toMatchInlineSnapshot(`
      [
        "stories/the-garden/index.md:18:3  error  support-block  “took 30 tablets” tells how it was done, which can lead others to do the same. Say that it happened, not how or where.",
      ]
    `);
  expect(
    await findingsWith({ [GARDEN]: addWords('I took two tablets for the pain, jumped off the wall and cut the bread. He hung up.') }),
  ).toEqual([]);
});
