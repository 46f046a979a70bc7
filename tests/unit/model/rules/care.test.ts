import { describe, expect, test } from 'vitest';
import { CARE_TERMS } from '../../../../src/model/care-terms.ts';
import { addWords, findingsWith, swap } from '../../content-fixture.ts';

const GARDEN = 'stories/the-garden/index.md';

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
