import { describe, expect, test } from 'vitest';
import { append, findingsWith, swap } from '../../content-fixture.ts';

const ABOUT = 'pages/about.mdx';
const LESSON = 'modules/01-kick-off/index.mdx';

describe('heading-order', () => {
  test('down one level at a time, and up as far as one likes', async () => {
    expect(await findingsWith({ [ABOUT]: append('### a\n\n#### b\n\n## c\n\n### d') })).toEqual([]);
  });

  test('no jump, no first level, and the second level first', async () => {
    expect(await findingsWith({ [ABOUT]: append('#### a') })).toMatchInlineSnapshot(`
      [
        "pages/about.mdx:12:1  error  heading-order  The heading “a” skips a level: it is of level 4, after one of level 2. Start the line with ### and a space.",
      ]
    `);
    expect(await findingsWith({ [ABOUT]: append('# a') })).toMatchInlineSnapshot(`
      [
        "pages/about.mdx:12:1  error  heading-order  The heading “a” is of level 1, which is taken by the title around it. Start the line with ## and a space.",
      ]
    `);
    expect(await findingsWith({ [ABOUT]: swap('## Who we are', '### Who we are') })).toMatchInlineSnapshot(`
      [
        "pages/about.mdx:8:1  error  heading-order  The first heading of a text can't be of level 3. Start the line with ## and a space.",
      ]
    `);
  });

  test('inside a component headings begin again, at the third or fourth level', async () => {
    expect(await findingsWith({ [LESSON]: append('## After\n\n<Note title="x">\n\n### a\n\n#### b\n\n</Note>\n\n### c') })).toEqual([]);
    expect(
      await findingsWith({
        [LESSON]: append('<Note title="x">\n\n## a\n\n</Note>\n\n<Note title="y">\n\n### a\n\n##### b\n\n## c\n\n</Note>'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "modules/01-kick-off/index.mdx:44:1  error  heading-order  The first heading inside a component can't be of level 2. Start the line with #### and a space.",
        "modules/01-kick-off/index.mdx:52:1  error  heading-order  The heading “b” skips a level: it is of level 5, after one of level 3. Start the line with #### and a space.",
        "modules/01-kick-off/index.mdx:54:1  error  heading-order  The heading “c” is of level 2, which is taken by the title around it. Start the line with ### and a space.",
      ]
    `);
  });
});

describe('unique-title', () => {
  test('no two entries of a collection have the same title', async () => {
    expect(await findingsWith({ 'stories/the-garden/index.md': swap('title: The garden', "title: 'THE  scheme'") })).toMatchInlineSnapshot(`
      [
        "stories/the-scheme/index.md:3:8  error  unique-title  “the-garden” has the same title. Give one of the two a title that tells them apart.",
      ]
    `);
  });

  test('entries of different collections may', async () => {
    expect(await findingsWith({ 'stories/the-garden/index.md': swap('title: The garden', 'title: About this site') })).toEqual([]);
  });
});
