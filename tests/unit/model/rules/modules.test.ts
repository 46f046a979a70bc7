import { describe, expect, test } from 'vitest';
import { append, findingsWith, swap } from '../../content-fixture.ts';

const LESSON = 'modules/01-kick-off/index.mdx';

describe('module-minutes', () => {
  test('the activities add up', async () => {
    expect(await findingsWith({ [LESSON]: swap('minutes={20}', 'minutes={25}') })).toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:6:10  error  module-minutes  The lesson takes 30 minutes, but its 2 activities add up to 35. Write “minutes: 35”, or change the minutes of the activities.",
      ]
    `);
  });

  test('every activity says how long it takes', async () => {
    expect(await findingsWith({ [LESSON]: (text) => text.replace(' minutes={20}', '').replace('minutes={10}', 'minutes="10"') }))
      .toMatchInlineSnapshot(`
        [
          "modules/01-kick-off/index.mdx:26:1  error  module-minutes  This activity does not say how many minutes it takes. Write a whole number in curly brackets: minutes={10}.",
          "modules/01-kick-off/index.mdx:34:1  error  module-minutes  This activity does not say how many minutes it takes. Write a whole number in curly brackets: minutes={10}.",
        ]
      `);
  });
});

describe('activity-id', () => {
  test('every activity, prompt and template has an id of its own that starts with the name of the lesson', async () => {
    expect(
      await findingsWith({
        [LESSON]: (text) =>
          text
            .replace('id="kick-off-hope"', 'id="hope"')
            .replace('id="kick-off-listen" ', '')
            .replace('id="kick-off-welcome"', 'id="Kick off"'),
        'toolkit/01-threads/index.mdx': append(
          '<Template id="plan" title="Another plan">\n\nWords.\n\n</Template>\n\n<Template id="kick-off-hope" title="A third">\n\nWords.\n\n</Template>',
        ),
      }),
    ).toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:26:11  error  activity-id  This <Activity> has no id of small letters, digits and hyphens. Add one, for example id="kick-off-first-words". Never change it once people have used it.",
        "modules/01-kick-off/index.mdx:30:9  error  activity-id  The id “hope” does not start with the name of the lesson. Write “kick-off-hope”, unless people have used it already.",
        "modules/01-kick-off/index.mdx:34:1  error  activity-id  This <Activity> has no id of small letters, digits and hyphens. Add one, for example id="kick-off-first-words". Never change it once people have used it.",
        "toolkit/01-threads/index.mdx:40:11  error  activity-id  The id “plan” is taken: toolkit/01-threads/index.mdx, line 34. Choose another for the newer of the two.",
      ]
    `);
  });
});

describe('lesson-blocks', () => {
  test('what people fill in during a lesson has an id to keep it under', async () => {
    expect(
      await findingsWith({
        [LESSON]: append('<Blank label="Name" />\n\n<SupportContacts />\n\n<Template id="x" title="X">\n\nWords.\n\n</Template>'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:42:1  error  lesson-blocks  <Blank> can’t stand in a lesson. Use <Prompt> with an id, so that what people write there is kept on their device.",
        "modules/01-kick-off/index.mdx:44:1  error  lesson-blocks  <SupportContacts> can’t stand in a lesson. Link to the support page instead: [find support](/support/).",
        "modules/01-kick-off/index.mdx:46:1  error  lesson-blocks  <Template> can’t stand in a lesson. Use <Worksheet> with a <Prompt> for each thing to fill in, so that what people write there is kept on their device.",
        "modules/01-kick-off/index.mdx:46:11  error  activity-id  The id “x” does not start with the name of the lesson. Write “kick-off-x”, unless people have used it already.",
      ]
    `);
  });
});

test('the words about taking part say that it is a choice that may end at any time', async () => {
  const lesson = 'modules/01-kick-off/index.mdx';
  const says = (words: string) =>
    findingsWith({ [lesson]: swap('choice: Taking part is your choice. You can stop at any time.', `choice: ${words}`) });
  expect(await says('Welcome, all of you.')).toMatchInlineSnapshot(`
    [
      "modules/01-kick-off/index.mdx:13:9  error  module-care  The lesson does not say that taking part is a choice. Say it under “choice”, for example: Taking part is your choice. You can stop at any time.",
      "modules/01-kick-off/index.mdx:13:9  error  module-care  The lesson does not say that people may stop at any time. Say it under “choice”, for example: Taking part is your choice. You can stop at any time.",
    ]
  `);
  expect(await says('It is up to you, all the way through.')).toEqual([]);
});
