import { describe, expect, test } from 'vitest';
import { append, findingsWith, swap } from '../../content-fixture.ts';

const CHAPTER = 'toolkit/01-threads/index.mdx';

describe('chapter-parts', () => {
  test('a chapter has all its parts', async () => {
    const bare = (text: string) => `${text.slice(0, text.indexOf('\n---\n', 4) + 5)}\nOnly words.\n`;
    expect(await findingsWith({ [CHAPTER]: bare })).toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:11:1  error  chapter-parts  The chapter has no steps to follow. Put a numbered list between <Steps> and </Steps>.",
        "toolkit/01-threads/index.mdx:11:1  error  chapter-parts  The section “What was reported” is missing. Add a line “## What was reported”, and words below it.",
        "toolkit/01-threads/index.mdx:11:1  error  chapter-parts  The section “Common mistakes” is missing. Add a line “## Common mistakes”, and words below it.",
        "toolkit/01-threads/index.mdx:11:1  error  chapter-parts  The chapter shows no example that a source reports. Under “What was reported”, tell it between <Reported source="…"> and </Reported>.",
        "toolkit/01-threads/index.mdx:11:1  error  chapter-parts  The chapter has no template to take away. End it with <Template id="…" title="…"> and </Template>.",
      ]
    `);
  });

  test('a heading is not enough: what was reported names its source, which exists', async () => {
    expect(await findingsWith({ [CHAPTER]: swap(/<Reported[^>]*>|<\/Reported>/g, '') })).toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:11:1  error  chapter-parts  The chapter shows no example that a source reports. Under “What was reported”, tell it between <Reported source="…"> and </Reported>.",
      ]
    `);
    expect(await findingsWith({ [CHAPTER]: swap('source="report"', 'source="reprot"') })).toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:24:11  error  dangling-reference  There is no source with the id “reprot”. Did you mean “report”?",
      ]
    `);
    expect(await findingsWith({ [CHAPTER]: swap(' source="report"', '') })).toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:24:1  error  dangling-reference  <Reported> does not name its source. Write <Reported source="…"> with an id that exists.",
      ]
    `);
  });

  test('a template leaves room to write', async () => {
    expect(await findingsWith({ [CHAPTER]: swap(/<Blank .*\/>/, 'Think about it.') })).toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:34:1  error  chapter-parts  This template leaves no room to write. Add <Blank label="…" lines={2} /> or <BlankTable … /> inside it.",
      ]
    `);
    expect(await findingsWith({ [CHAPTER]: swap(/<Blank .*\/>/, '<BlankTable title="Risks" columns="Risk; Who" rows={4} />') })).toEqual(
      [],
    );
  });

  test('who it is for, its time, what one has at the end and its part of the toolkit stand in the facts', async () => {
    expect(await findingsWith({ [CHAPTER]: swap(/(?:phase|audience|time|outcome): .*\n/g, '') })).toMatchInlineSnapshot(`
      [
        "toolkit/01-threads/index.mdx:2:1  error  schema  “phase” is missing. Add the part of the toolkit it belongs to: decide, set-up, together or carry-on.",
        "toolkit/01-threads/index.mdx:2:1  error  schema  “audience” is missing. Add who it is for.",
        "toolkit/01-threads/index.mdx:2:1  error  schema  “time” is missing. Add how long it takes to work through.",
        "toolkit/01-threads/index.mdx:2:1  error  schema  “outcome” is missing. Add what you have in your hands at the end.",
      ]
    `);
  });

  test('a draft may be unfinished', async () => {
    const draft = (text: string) => `${text.slice(0, text.indexOf('\n---\n', 4))}\ndraft: true\n---\n\nOnly words.\n`;
    expect(await findingsWith({ [CHAPTER]: draft })).toEqual([]);
  });

  test('chapters of one part stand together', async () => {
    const chapter = (phase: string, id: string) => (text: string) =>
      text.replace('title: Four threads', `title: ${id}`).replace('phase: decide', `phase: ${phase}`).replace('id="plan"', `id="${id}"`);
    const sound = (change: (text: string) => string) => change(SOUND_CHAPTER);
    expect(
      await findingsWith({
        'toolkit/02-money/index.mdx': sound(chapter('together', 'money')),
        'toolkit/03-people/index.mdx': sound(chapter('set-up', 'people')),
      }),
    ).toMatchInlineSnapshot(`
      [
        "toolkit/03-people/index.mdx:6:8  error  chapter-parts  A chapter of the part “set-up” stands after one of “together”: toolkit/02-money/index.mdx. The parts follow each other as decide, set-up, together, carry-on. Change “phase”, or the number of the folder.",
      ]
    `);
  });

  test('a way into the toolkit leads to chapters that exist', async () => {
    const opening = (chapters: string) =>
      `---\ntitle: Toolkit\nsummary: All of it.\nreviewed: 2026-11-01\nreviewBy: 2028-11-01\npaths:\n  - { who: I have an idea, start: Begin here., chapters: [${chapters}] }\n---\n\nWelcome.\n`;
    expect(await findingsWith({ 'pages/toolkit.mdx': opening('threads, threats') })).toMatchInlineSnapshot(`
      [
        "pages/toolkit.mdx:7:68  error  dangling-reference  There is no chapter with the id “threats”. Did you mean “threads”?",
      ]
    `);
    expect(await findingsWith({ 'pages/toolkit.mdx': opening('threads') })).toMatchInlineSnapshot(`
      [
        "pages/toolkit.mdx:7:48  error  schema  “chapters” in item 1 of “paths” has 1 item. Name at least 2.",
      ]
    `);
  });

  test('what only chapters show is refused elsewhere', async () => {
    expect(await findingsWith({ 'pages/about.mdx': append('<BudgetPicture />') })).toMatchInlineSnapshot(`
      [
        "pages/about.mdx:12:1  error  chapter-parts  <BudgetPicture> is shown only in chapters of the toolkit. Take it out, or link to the chapter that shows it.",
      ]
    `);
  });
});

const SOUND_CHAPTER = `---
title: Four threads
summary: What holds a project together.
reviewed: 2026-11-01
reviewBy: 2028-11-01
phase: decide
audience: Link workers.
time: An hour
outcome: A plan on one page.
---

<Steps>

1. Ask.

</Steps>

## What was reported

<Reported source="report">

It was hard.

</Reported>

## Common mistakes

- Going alone.

<Template id="plan" title="A plan on one page">

<Blank label="What we want to change" lines={2} />

</Template>
`;
