import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonData } from '../../../src/model/person-data.ts';

interface Labelled {
  text: string;
  /** What must be found, as `kind: words`. */
  expected: string[];
}

/** The lines of the fixture, with their labels taken out of the text. */
const lines: Labelled[] = readFileSync(join(import.meta.dirname, '../../fixtures/person-data.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const expected: string[] = [];
    const text = line.replace(/\[\[([a-z-]+):(.+?)\]\]/g, (_, kind: string, words: string) => {
      expected.push(`${kind}: ${words}`);
      return words;
    });
    return { text, expected };
  });

/** Compares what is found with the labels, word for word: too much or too little of a number counts as both a miss and a false alarm. */
function measure() {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  let hits = 0;
  for (const { text, expected } of lines) {
    const left = [...expected];
    for (const { kind, match, severity } of findPersonData(text)) {
      if (severity !== 'error') continue;
      const at = left.indexOf(`${kind}: ${match}`);
      if (at === -1) falseAlarms.push(`${kind}: ${match} in: ${text}`);
      else {
        left.splice(at, 1);
        hits += 1;
      }
    }
    missed.push(...left.map((words) => `${words} in: ${text}`));
  }
  return { hits, missed, falseAlarms };
}

test('finds at least 98 of 100 that are there, and at least 95 of 100 that it finds are right', () => {
  const { hits, missed, falseAlarms } = measure();
  const recall = hits / (hits + missed.length);
  const precision = hits / (hits + falseAlarms.length);
  const report = JSON.stringify({ recall, precision, missed, falseAlarms }, null, 2);
  expect(recall, report).toBeGreaterThanOrEqual(0.98);
  expect(precision, report).toBeGreaterThanOrEqual(0.95);
});

test('the measure rests on at least 200 lines, as many of them look-alikes as true, or nearly', () => {
  const plain = lines.filter(({ expected }) => expected.length === 0).length;
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(plain / lines.length).toBeGreaterThan(0.4);
  expect(plain / lines.length).toBeLessThan(0.6);
});
