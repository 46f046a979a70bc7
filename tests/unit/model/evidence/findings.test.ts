import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../../src/model/content-folder.ts';
import { marksOf } from '../../../../src/model/evidence/certainty-marks.ts';
import { disagreementsOf } from '../../../../src/model/evidence/disagreements.ts';
import { certaintyRank, evidenceCard, evidenceFacetsOf, surestFirst } from '../../../../src/model/evidence/facets.ts';
import { findingsOn, shortName, type FindingRow } from '../../../../src/model/evidence/findings.ts';
import { evidenceNews } from '../../../../src/model/evidence/news.ts';
import { drawFindings, MARKS, markSize, PICTURE_WIDTH } from '../../../../src/model/evidence/picture.ts';
import { DIRECTIONS } from '../../../../src/schema/evidence.ts';

const { library } = readContentFolder(join(import.meta.dirname, '../../../../content'));
const { evidence, questions } = library.entries;
const row = (change: Partial<FindingRow> = {}): FindingRow => ({
  id: 'a-study',
  study: 'A study',
  outcome: 'wellbeing',
  direction: 'better',
  size: 'not reported',
  certainty: 'low',
  design: 'systematic-review',
  people: 500,
  months: 3,
  ...change,
});

test('every direction has a mark of its own, by place or by shape, inside the picture', () => {
  const marks = DIRECTIONS.map((direction) => MARKS[direction]);
  expect(new Set(marks.map(({ x, shape }) => `${String(x)} ${shape}`)).size).toBe(DIRECTIONS.length);
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(DIRECTIONS.length);
  for (const { x } of marks) expect(x + markSize(1_000_000)).toBeLessThanOrEqual(PICTURE_WIDTH);
});

test('what is better stands to the right of what is worse', () => {
  expect(MARKS.worse.x).toBeLessThan(MARKS['no-difference'].x);
  expect(MARKS['no-difference'].x).toBeLessThan(MARKS.better.x);
});

test('rows follow one another without touching, and the picture holds them all', () => {
  const { rows, height, rowHeight } = drawFindings([row(), row(), row()], true);
  expect(rows.map(({ y }, index) => y - (rows[0]?.y ?? 0) - index * rowHeight)).toEqual([0, 0, 0]);
  expect((rows.at(-1)?.y ?? 0) + rowHeight).toBe(height);
});

test('more people make a larger mark; an unknown number a hollow one', () => {
  expect([undefined, 99, 100, 999, 1000].map(markSize)).toEqual([6, 7, 9, 9, 11]);
  expect(drawFindings([row({ people: undefined })]).rows[0]?.mark.filled).toBe(false);
  expect(drawFindings([row()]).rows[0]?.mark.filled).toBe(true);
});

test('a drawing has the findings it was given, in their order', () => {
  const findings = DIRECTIONS.map((direction) => row({ direction }));
  expect(drawFindings(findings).rows.map(({ direction }) => direction)).toEqual(findings.map(({ direction }) => direction));
});

test('short names fit the picture', () => {
  const long = evidence.map(({ data }) => shortName(data.title)).filter((name) => name.length > 24);
  expect(long).toEqual([]);
});

test('every entry that a question rests on has a finding to draw', () => {
  const bare = questions.flatMap(({ id, data }) =>
    data.evidence
      .filter(
        (each) =>
          findingsOn(
            evidence.filter((entry) => entry.id === each),
            data.outcomes,
          ).length === 0,
      )
      .map((each) => `${id}: ${each}`),
  );
  expect(bare).toEqual([]);
});

test('marks show certainty without colour', () => {
  expect((['high', 'moderate', 'low', 'very-low'] as const).map(marksOf)).toEqual(['●●●●', '●●●○', '●●○○', '●○○○']);
});

test('a disagreement shows on both pages, once', () => {
  const [kiely, gp] = ['kiely-2022', 'shropshire-gp-2019'].map((id) => evidence.find((entry) => entry.id === id));
  if (!kiely || !gp) throw new Error('The entries are missing');
  const own = disagreementsOf(gp, evidence).filter(({ other }) => other.id === 'kiely-2022');
  const told = disagreementsOf(kiely, evidence).filter(({ other }) => other.id === 'shropshire-gp-2019');
  expect([own.length, told.length]).toEqual([1, 1]);
  expect(own[0]?.own).toEqual(told[0]?.other.claims);
  expect(own[0]?.other.claims).toEqual(told[0]?.own);
});

test('facets of an entry, and the order of a list', () => {
  const cards = evidence.map(evidenceCard).sort(surestFirst);
  const ranks = cards.map(({ certainty }) => certaintyRank(certainty));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const kiely = evidence.find(({ id }) => id === 'kiely-2022');
  expect(kiely && evidenceFacetsOf(kiely.data)).toMatchObject({ design: ['systematic-review'], certainty: ['low'], year: ['2022'] });
});

test('news is the newest first and never from after the day', () => {
  const news = evidenceNews(evidence, '2026-11-24');
  expect(news.length).toBeGreaterThan(0);
  expect(news.every(({ on }) => on <= '2026-11-24')).toBe(true);
  const all = evidenceNews(evidence, '2026-12-31', 1000).map(({ on }) => on);
  expect(all).toEqual([...all].sort().reverse());
});
