import { expect, test } from 'vitest';
import { addWords, append, findingsWith, swap } from '../../content-fixture.ts';

const GARDEN = 'stories/the-garden/index.md';
const said = (change: (text: string) => string) => findingsWith({ [GARDEN]: change });

test('the optional section, headings inside sections and bent apostrophes are welcome', async () => {
  expect(
    await said((text) =>
      append('## What the service did next\n\nIt opened later.')(text.replace("The link worker's part", 'The link worker’s part')),
    ),
  ).toEqual([]);
  expect(await said(addWords('We talked.\n\n### At the gate\n\nAnd talked.'))).toEqual([]);
});

test('a section that is missing', async () => {
  expect(await said(swap(/## What didn't work\n[^#]*/, ''))).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:31:1  error  story-sections  The section “What didn't work” is missing. Add a line “## What didn't work” after the section “What changed”, and words below it.",
    ]
  `);
  expect(await said(swap(/## What led here\n[^#]*/, ''))).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:14:1  error  story-sections  The section “What led here” is missing. Add a line “## What led here” at the top of the text, and words below it.",
    ]
  `);
});

test('a section under another name', async () => {
  expect(await said(swap('## The activity', '## The activities'))).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:23:1  error  story-sections  The section “The activity” is missing. Add a line “## The activity” after the section “The link worker's part”, and words below it.",
      "stories/the-garden/index.md:27:1  error  story-sections  “The activities” is not one of the sections of a case study. Did you mean “The activity”?",
    ]
  `);
  expect(await said(append('## Photographs\n\nNone.'))).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:43:1  error  story-sections  “Photographs” is not one of the sections of a case study. The sections are “What led here”, “What mattered”, “The link worker's part”, “The activity”, “What changed”, “What didn't work”, “Advice to others” and “What the service did next”. For a heading inside one of them, use ###.",
    ]
  `);
});

test('sections in another order, or twice', async () => {
  expect(
    await said((text) =>
      text.replace('## What changed', '## X').replace("## What didn't work", '## What changed').replace('## X', "## What didn't work"),
    ),
  ).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:35:1  error  story-sections  The section “What changed” comes too late. Move it before “What didn't work”.",
    ]
  `);
  expect(await said(append('## What changed\n\nMore.'))).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:43:1  error  story-sections  The section “What changed” stands here a second time. Put the words of both under one heading.",
    ]
  `);
});

test('a section without words', async () => {
  expect(await said(swap(/(## What changed\n\n)[^#]*/, '## What changed\n\n### Then\n\n'))).toMatchInlineSnapshot(`
    [
      "stories/the-garden/index.md:31:1  error  story-sections  The section “What changed” has no words. Write at least one sentence. If there is nothing to tell, say so.",
    ]
  `);
});
