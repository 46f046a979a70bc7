import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../../src/model/aloud/reader.ts';
import { placeIn } from '../../../src/model/aloud/runs.ts';
import { sentences, sentencesIn } from '../../../src/model/aloud/sentences.ts';
import { deviceVoiceFor } from '../../../src/model/aloud/voices.ts';

describe('sentences', () => {
  test.each([
    ['It fell by 0.25 points. Then it rose.', ['It fell by 0.25 points.', 'Then it rose.']],
    ['Bring things, e.g. a pen. (Or two.) Go!', ['Bring things, e.g. a pen.', '(Or two.)', 'Go!']],
    ['See example.org/a.b now. “Why?” she asked.', ['See example.org/a.b now.', '“Why?”', 'she asked.']],
    ['  Length   120 minutes  ', ['Length   120 minutes']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('stand in order, and nothing but white space is between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', '…', ' ', '\n', '”', '3'), maxLength: 600 }), (text) => {
        let before = 0;
        for (const { from, to } of sentencesIn(text)) {
          expect(text.slice(before, from).trim()).toBe('');
          expect(to).toBeGreaterThan(from);
          before = to;
        }
        expect(text.slice(before).trim()).toBe('');
      }),
    );
  });
});

test('a sentence found in a text leads back to the same words in the runs that the text is made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '. ', '! ', ' ', 'ö'), maxLength: 40 }), { maxLength: 12 }),
      (runs) => {
        const lengths = runs.map(({ length }) => length);
        const text = runs.join('');
        for (const { from, to } of sentencesIn(text)) {
          const start = placeIn(lengths, from, false);
          const end = placeIn(lengths, to, true);
          const words = runs.slice(start.run, end.run + 1);
          words[words.length - 1] = (words.at(-1) ?? '').slice(0, end.offset);
          words[0] = (words[0] ?? '').slice(start.offset);
          // Nothing is picked out in a run that a sentence only touches.
          expect(start.offset).toBeLessThan(lengths[start.run] ?? 0);
          expect(words.join('')).toBe(text.slice(from, to));
        }
      },
    ),
  );
});

test('a place beyond the text is refused', () => {
  expect(() => placeIn([2, 3], 6, true)).toThrow('There are 5 characters, and no place after 6 of them.');
});

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService }) as SpeechSynthesisVoice;

test('a language is read by a voice of its own on the device, or by none', () => {
  const voices = [voice('cloud', 'en-GB', false), voice('Filipino', 'fil-PH'), voice('American', 'en_US'), voice('Urdu', 'ur-PK')];
  expect(deviceVoiceFor(voices, 'en-GB')?.name).toBe('American');
  expect(deviceVoiceFor(voices, 'ur')?.name).toBe('Urdu');
  expect(deviceVoiceFor(voices, 'fi')).toBeUndefined();
  expect(deviceVoiceFor(voices.slice(0, 1), 'en-GB')).toBeUndefined();
});

describe('the reader', () => {
  /** A device that says a piece only when it is told to. */
  function device() {
    const said: { text: string; rate: number; onend(): void; onerror(event: { error: string }): void }[] = [];
    globalThis.SpeechSynthesisUtterance = class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    } as never;
    const told: string[] = [];
    const speech = { cancel: () => undefined, speak: (piece: never) => said.push(piece) } as unknown as SpeechSynthesis;
    const reader = new Reader(speech, (state, at) => told.push(`${state} ${String(at)}`));
    const pieces = ['One.', 'Two.', 'Three.'].map((text) => ({ text, voice: voice('home', 'en-GB') }));
    return { reader, pieces, said, told, last: () => said.at(-1) };
  }

  test('reads on to the end, and begins a piece again after a pause and at another speed', () => {
    const { reader, pieces, said, told, last } = device();
    reader.start(pieces);
    last()?.onend();
    reader.pause();
    // What was cut off may still say that it ended.
    last()?.onend();
    reader.resume();
    reader.setRate(1.5);
    last()?.onend();
    last()?.onend();
    expect(said.map(({ text, rate }) => `${text} ${String(rate)}`)).toEqual(['One. 1', 'Two. 1', 'Two. 1', 'Two. 1.5', 'Three. 1.5']);
    expect(told).toEqual(['reading 0', 'reading 1', 'paused 1', 'reading 1', 'reading 1', 'reading 2', 'silent 3']);
  });

  test('a piece that fails is passed over; where only a tap may speak, it waits for one', () => {
    const { reader, pieces, told, last } = device();
    reader.start(pieces, 1);
    last()?.onerror({ error: 'synthesis-failed' });
    last()?.onerror({ error: 'not-allowed' });
    expect(told).toEqual(['reading 1', 'reading 2', 'paused 2']);
    reader.setRate(0.8);
    expect(told).toHaveLength(3);
    reader.stop();
    expect(told.at(-1)).toBe('silent 2');
  });
});
