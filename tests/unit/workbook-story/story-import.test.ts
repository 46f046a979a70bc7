import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../../src/model/findings.ts';
import { draftFromStoryFile, TO_BE_WRITTEN } from '../../../src/model/story-import.ts';
import { readStoryFile } from '../../../src/model/story-file.ts';
import { storyDraftSchema } from '../../../src/schema/stories.ts';
import type { StoryFile } from '../../../src/schema/story-file.ts';
import { parse } from 'yaml';
import { makeStoryFile, storyFileText } from '../../../src/workbook/story-file.ts';
import { checkWith } from '../content-fixture.ts';
import { anyChoices, anyStory, CHOICES, hostileText, STORY, TODAY } from './samples.ts';

function fileOf(draft = STORY, choices = CHOICES): StoryFile | undefined {
  const result = makeStoryFile(draft, choices, TODAY);
  return 'file' in result ? readStoryFile(new TextEncoder().encode(storyFileText(result.file))) : undefined;
}

function draftOf(draft = STORY, choices = CHOICES, taken = new Set<string>()) {
  const file = fileOf(draft, choices);
  if (!file) throw new Error('no file');
  return draftFromStoryFile(file, TODAY, taken);
}

const errorsOf = async (text: string) =>
  (await checkWith({ 'stories/from-a-teller/index.md': text }, TODAY)).findings
    .filter(({ file, severity }) => file.includes('from-a-teller') && severity === 'error')
    .map(formatFinding);

describe('a draft made of a story file', () => {
  test('says what the teller said and chose, and leaves the rest to the trainer', () => {
    expect(draftOf(STORY, { ...CHOICES, audience: 'public', channels: ['website', 'training'] })).toMatchSnapshot();
  });

  test('passes the content check as it is', async () => {
    expect(await errorsOf(draftOf().text)).toEqual([]);
    expect(await errorsOf(draftOf({ ...STORY, title: '' }, { ...CHOICES, naming: 'anonymous' }).text)).toEqual([]);
  });

  test('once "draft" is taken away, everything that is missing is asked for', async () => {
    const errors = await errorsOf(draftOf().text.replace('draft: true\n', ''));
    expect(errors.filter((line) => line.includes('consent-missing'))).toHaveLength(4);
    expect(
      errors.filter((line) => line.includes('young-teller')).length + errors.filter((line) => line.includes('“teller.adult”')).length,
    ).toBeGreaterThan(0);
  });

  test('personal data in it stops the check like in every story', async () => {
    expect(await errorsOf(draftOf({ ...STORY, after: 'Ring me on 020 7946 0958.' }).text)).toEqual([
      expect.stringContaining('person-data'),
    ]);
  });

  test('whatever was written and chosen, its facts fit the schema and its words stay words', () => {
    fc.assert(
      fc.property(anyStory, anyChoices, hostileText, (draft, choices, more) => {
        const file = fileOf({ ...draft, after: more }, choices);
        if (!file) return;
        const { text } = draftFromStoryFile(file, TODAY, new Set());
        const [before, facts = '', ...body] = text.split(/^---$/m);
        expect(before).toBe('');
        expect(body).toHaveLength(1);
        const { title, teller } = storyDraftSchema.parse(parse(facts));
        expect(title ?? '').toBe(file.story.title);
        expect(teller?.name ?? '').toBe(file.sharing.name);
        expect(body[0]?.match(/^## .*$/gm)).toHaveLength(7);
      }),
      { numRuns: 500 },
    );
  });

  test('marks each gap honestly', () => {
    const text = draftOf({ ...STORY, before: '' }).text;
    expect(text.split(TO_BE_WRITTEN)).toHaveLength(6);
  });

  test('consent is never made longer than it was given, nor than two years', () => {
    const untilOf = (until: string) => {
      const file = fileOf();
      if (!file) throw new Error('no file');
      return /^ {2}reviewBy: (\S+)/m.exec(draftFromStoryFile({ ...file, sharing: { ...file.sharing, until } }, TODAY, new Set()).text)?.[1];
    };
    expect(untilOf('2026-11-23')).toBe('2026-11-23');
    expect(untilOf('9999-12-31')).toBe('2028-11-23');
    expect(() => untilOf('2026-11-22')).toThrow('The teller agreed until 2026-11-22, and that day has passed.');
  });

  test.each([
    ['A seat near the door', 'a-seat-near-the-door-2', ['a-seat-near-the-door']],
    ['Ça va, “naïve” Zoë’s café!', 'ca-va-naive-zoes-cafe', []],
    ['../../../etc/passwd', 'etc-passwd', []],
    ['', 'untitled-story', []],
    ['我的故事', 'untitled-story-3', ['untitled-story', 'untitled-story-2']],
    ['By', 'by-2', []],
    [`${'long '.repeat(17)}end`, 'long-'.repeat(12).slice(0, -1), []],
  ])('%j lies in the folder %s', (title, slug, taken) => {
    expect(draftOf({ ...STORY, title }, CHOICES, new Set(taken)).slug).toBe(slug);
  });
});
