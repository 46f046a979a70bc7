import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStoryFile, StoryFileRefused } from '../../../src/model/story-file.ts';
import { STORY_FILE_LIMITS } from '../../../src/schema/story-file-limits.ts';
import { tidyText } from '../../../src/workbook/plain-text.ts';
import { choiceProblems } from '../../../src/workbook/sharing/choices.ts';
import { makeStoryFile, storyFileText } from '../../../src/workbook/story-file.ts';
import { isEmptyStory } from '../../../src/workbook/story/story-text.ts';
import { anyChoices, anyStory, CHOICES, STORY, TODAY } from './samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function made(draft = STORY, choices = CHOICES) {
  const result = makeStoryFile(draft, choices, TODAY);
  if (!('file' in result)) throw new Error(result.obstacle.why);
  return result.file;
}

/** The file with one part of it changed. */
function changed(
  change: (file: { story: Record<string, unknown>; sharing: Record<string, unknown> } & Record<string, unknown>) => void,
): Uint8Array {
  const file = structuredClone(made()) as never;
  change(file);
  return bytes(JSON.stringify(file));
}

function refusal(file: Uint8Array): string {
  try {
    readStoryFile(file);
  } catch (error) {
    if (error instanceof StoryFileRefused) return error.message;
    throw error;
  }
  return 'taken';
}

describe('the story file', () => {
  test('holds exactly the story and the choices', () => {
    expect(storyFileText(made())).toMatchInlineSnapshot(`
      "{
        "format": "hear-my-story-story",
        "version": 1,
        "story": {
          "title": "A seat near the door",
          "before": "I did not leave the house for a year.",
          "turningPoint": "She rang a second time.",
          "after": "Thursdays have a shape now. The bus is still hard.",
          "message": "Ring twice.",
          "ask": "Keep a seat near the door."
        },
        "sharing": {
          "audience": "trainer",
          "channels": [],
          "naming": "pseudonym",
          "name": "Sam",
          "until": "2027-11-23"
        }
      }
      "
    `);
  });

  test('whatever is written and chosen, a file that is made is taken, and nothing but odd characters is lost', () => {
    fc.assert(
      fc.property(anyStory, anyChoices, (draft, choices) => {
        const result = makeStoryFile(draft, choices, TODAY);
        if ('obstacle' in result) {
          return isEmptyStory(draft) || choices.audience === 'nobody' || choiceProblems(choices, TODAY).length > 0;
        }
        const read = readStoryFile(bytes(storyFileText(result.file)));
        expect(read).toEqual(result.file);
        expect(read.story.before).toBe(tidyText(draft.before));
        return true;
      }),
      { numRuns: 500 },
    );
  });

  test('is not made of nothing, of a story that is kept, of choices that miss something, or of a part that is too long', () => {
    const why = (draft = STORY, choices = CHOICES) => {
      const result = makeStoryFile(draft, choices, TODAY);
      return 'obstacle' in result ? result.obstacle : 'made';
    };
    const long = { ...STORY, after: 'a'.repeat(STORY_FILE_LIMITS.part + 1) };
    expect(why({ ...STORY, before: '…', turningPoint: '', after: '', message: '', ask: '' })).toEqual({ why: 'no-story' });
    expect(why(STORY, { ...CHOICES, audience: 'nobody' })).toEqual({ why: 'kept' });
    expect(why(STORY, { ...CHOICES, until: '' })).toEqual({ why: 'choices' });
    expect(why(long)).toEqual({ why: 'too-long', part: 'after' });
  });
});

describe('a file that is not valid to the last field is refused with its reason', () => {
  test.each([
    ['empty', bytes('')],
    ['larger than 1 MB', new Uint8Array(STORY_FILE_LIMITS.bytes + 1).fill(32)],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['no JSON', bytes('Dear trainer')],
    ['cut short', bytes(storyFileText(made()).slice(0, -20))],
    ['another program’s file', bytes('{"format":"backup","version":1}')],
    ['a list', bytes('[]')],
    ['nested ten thousand deep', bytes('['.repeat(10_000))],
    ['a later version', changed((file) => (file.version = 2))],
    ['a version in words', changed((file) => (file.version = '\u001b[31m1'))],
    ['one field too many', changed((file) => (file.note = 'hello'))],
    ['one field too many inside', changed((file) => (file.story.nhsNumber = '1'))],
    ['a part missing', changed((file) => delete file.story.ask)],
    ['a part that is no text', changed((file) => (file.story.before = { toString: 'x' }))],
    ['a part too long', changed((file) => (file.story.before = 'a'.repeat(STORY_FILE_LIMITS.part + 1)))],
    ['control characters', changed((file) => (file.story.before = 'a\u001b[2J'))],
    ['a title of two lines', changed((file) => (file.story.title = 'a\n---\ndraft: false'))],
    ['half a character', bytes(storyFileText(made()).replace('Ring twice', '\\ud83d twice'))],
    ['no words', changed((file) => (file.story = { ...file.story, before: '', turningPoint: '…', after: '', message: '', ask: '' }))],
    ['kept for oneself', changed((file) => (file.sharing.audience = 'nobody'))],
    ['an unknown channel', changed((file) => (file.sharing.channels = ['television']))],
    ['a channel twice', changed((file) => (file.sharing.channels = ['website', 'website']))],
    ['anonymous with a name', changed((file) => (file.sharing.naming = 'anonymous'))],
    ['named without a name', changed((file) => (file.sharing.name = ' '))],
    ['no such day', changed((file) => (file.sharing.until = '2027-02-30'))],
    ['a prototype', bytes(storyFileText(made()).replace('"title"', '"__proto__": {}, "title"'))],
  ])('%s', (_, file) => {
    expect(refusal(file)).toMatchSnapshot();
    expect(refusal(file)).not.toBe('taken');
    expect(refusal(file)).not.toMatch(/[\u0000-\u001f]/);
  });

  test('random bytes, and files with one byte changed, never do anything else', () => {
    const good = bytes(storyFileText(made()));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (random) => refusal(random) !== 'taken'),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const tampered = good.slice();
        tampered[at] = value;
        refusal(tampered);
      }),
      { numRuns: 500 },
    );
  });

  test('random JSON is never taken', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => refusal(bytes(JSON.stringify(value))) !== 'taken'));
  });
});
