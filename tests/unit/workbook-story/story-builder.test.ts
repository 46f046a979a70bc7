import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/model/aloud/sentences.ts';
import { deviceVoices } from '../../../src/model/aloud/voices.ts';
import { findPersonData, PERSON_DATA } from '../../../src/model/person-data.ts';
import { countWords, lengthVerdict, spokenSeconds } from '../../../src/workbook/spoken-length.ts';
import { LESSON_ANSWERS, partsFromLessons } from '../../../src/workbook/story/from-lessons.ts';
import { detailsIn } from '../../../src/workbook/story/identifying.ts';
import { AT_ZERO, elapsed, markBetween, paused, started } from '../../../src/workbook/story/stopwatch.ts';
import { EMPTY_STORY, isEmptyStory, readStory, storyText } from '../../../src/workbook/story/story-text.ts';
import { anyStory, anyText, STORY } from './samples.ts';

describe('how long a story is', () => {
  test.each([
    ['', 0],
    ['One, two – three!', 3],
    ["I didn't ask the link-worker.", 5],
    ['Zoë’s café, 24 hours', 4],
    ['… ! ?', 0],
  ])('%j has %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('130 words take a minute', () => {
    expect([0, 130, 300, 390, 500].map(spokenSeconds)).toEqual([0, 60, 138, 180, 231]);
  });

  test.each([
    [0, 'empty'],
    [1, 'short'],
    [299, 'short'],
    [300, 'fits'],
    [390, 'fits'],
    [391, 'over-three-minutes'],
    [500, 'over-three-minutes'],
    [501, 'long'],
  ])('%i words: %s', (words, verdict) => {
    expect(lengthVerdict(words)).toBe(verdict);
  });
});

describe('the stored story', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(readStory(JSON.stringify(story))).toEqual(story);
      }),
    );
  });

  test.each([undefined, '', 'null', '[]', '{', '"text"', '{"before": 3, "more": "x"}'])('%j counts as empty', (stored) => {
    expect(readStory(stored)).toEqual(EMPTY_STORY);
  });

  test('a title alone is no story, and is not told', () => {
    expect(isEmptyStory({ ...EMPTY_STORY, title: 'A title' })).toBe(true);
    expect(storyText(STORY)).toBe(
      'I did not leave the house for a year.\n\nShe rang a second time.\n\nThursdays have a shape now. The bus is still hard.\n\nRing twice.\n\nKeep a seat near the door.',
    );
  });
});

describe('details that could identify somebody', () => {
  const find = (before: string) => detailsIn({ ...EMPTY_STORY, before }, findPersonData, PERSON_DATA);

  test('are shown with what stands around them and the safe form', () => {
    expect(find('I waited for a long time, and then I rang 020 7946 0958 from the telephone box by the station.')).toEqual([
      {
        part: 'before',
        kind: 'phone',
        name: 'a phone number',
        safe: 'Leave it out, or write “by phone”.',
        index: 42,
        words: '020 7946 0958',
        before: '…waited for a long time, and then I rang ',
        after: ' from the telephone box by the station.',
      },
    ]);
  });

  test('the same words in one part are shown once, and where they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('NW3 2QG', '020 7946 0958', 'on 3 May 2021', 'and', 'Mill Lane', '\n'), { maxLength: 12 }),
        (words) => {
          const text = words.join(' ');
          const details = find(text);
          for (const detail of details) expect(text.slice(detail.index).startsWith(detail.words)).toBe(true);
          expect(new Set(details.map((detail) => detail.words)).size).toBe(details.length);
        },
      ),
    );
  });
});

describe('reading aloud', () => {
  test('goes sentence by sentence', () => {
    expect(sentences('One. Two? “Three!” Four\n\nFive… six')).toEqual(['One.', 'Two?', '“Three!”', 'Four', 'Five…', 'six']);
  });

  test('leaves out nothing but white space, and no piece is long', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(600),
          fc.lorem({ maxCount: 200 }),
          fc.string({ minLength: 300, maxLength: 900, unit: fc.constantFrom('a', 'b', ' ') }),
        ),
        (text) => {
          const pieces = sentences(text);
          expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(Math.max(0, ...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(200);
        },
      ),
    );
  });

  test('uses only voices of the device itself, those of the language first', () => {
    const voice = (name: string, lang: string, localService: boolean) => ({ name, lang, localService }) as SpeechSynthesisVoice;
    const voices = [
      voice('cloud', 'en-GB', false),
      voice('German', 'de-DE', true),
      voice('American', 'en_US', true),
      voice('British', 'en-GB', true),
    ];
    expect(deviceVoices(voices, 'en-GB').map(({ name }) => name)).toEqual(['British', 'American', 'German']);
    expect(deviceVoices(voices.slice(0, 1), 'en-GB')).toEqual([]);
  });
});

describe('the rehearsal timer', () => {
  test('counts while it runs and stands while it is paused', () => {
    const running = started(AT_ZERO, 1000);
    expect(elapsed(running, 4000)).toBe(3000);
    const standing = paused(running, 5000);
    expect(elapsed(standing, 99_000)).toBe(4000);
    expect(elapsed(started(standing, 10_000), 11_000)).toBe(5000);
    expect(started(running, 2000)).toBe(running);
    // A clock that is set back takes nothing away.
    expect(elapsed(running, 0)).toBe(0);
  });

  test.each([
    [119.7, 120, 120],
    [120, 120.2, undefined],
    [179, 181, 180],
    [100, 200, 180],
    [0, 1, undefined],
  ])('from %f to %f seconds it passes %s', (earlier, later, mark) => {
    expect(markBetween(earlier, later)).toBe(mark);
  });
});

describe('what was written in the lessons', () => {
  test('goes into the parts that are empty, and nowhere else', () => {
    const answers = new Map([
      ['shaping-it-before', ' The curtains were shut.\n'],
      ['shaping-it-after', '  '],
      ['shaping-it-message-line', 'Ring twice.'],
      ['kick-off-hope', 'Tea'],
    ]);
    expect(partsFromLessons({ ...EMPTY_STORY, message: 'Mine' }, answers)).toEqual({ before: 'The curtains were shut.' });
    expect(partsFromLessons(EMPTY_STORY, new Map())).toEqual({});
  });

  test('is asked for by questions that the course has', () => {
    const locked = readFileSync('content/activities.lock', 'utf8');
    for (const id of Object.values(LESSON_ANSWERS)) expect(locked).toContain(`id: ${id}, type: prompt`);
  });
});
