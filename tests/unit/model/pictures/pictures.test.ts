import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawBudget } from '../../../../src/model/pictures/budget-split.ts';
import { NARROW, WIDE, widthOf, wrapWords, type Drawing, type Shape } from '../../../../src/model/pictures/drawing.ts';
import { drawLogicModel } from '../../../../src/model/pictures/logic-model.ts';
import { drawTimeline, monthByMonth } from '../../../../src/model/pictures/timeline.ts';
import { programmeSchema } from '../../../../src/schema/programme.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const programme = programmeSchema.parse(parse(readFileSync(join(ROOT, 'content/programme.yaml'), 'utf8')));
const WIDTHS = [NARROW, WIDE];
const SIGNS = { if: 'If', then: 'Then', 'so-that': 'So that' };

const wordsOf = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.lines.join(' ')] : []));
const boxesOf = ({ shapes }: Drawing, look: RegExp) => shapes.filter((shape) => shape.kind === 'box').filter((box) => look.test(box.look));

/** From where to where a shape's words or box reach, by the widest letters there are. */
function reach(shape: Shape): [number, number] {
  if (shape.kind === 'path') return [0, 0];
  if (shape.kind === 'box') return [shape.x, shape.x + shape.width];
  const width = Math.max(...shape.lines.map(widthOf));
  const before = { start: 0, middle: width / 2, end: width }[shape.anchor];
  return [shape.x - before, shape.x - before + width];
}

function expectInside(drawing: Drawing) {
  for (const shape of drawing.shapes) {
    const [from, to] = reach(shape);
    expect(from, JSON.stringify(shape)).toBeGreaterThanOrEqual(0);
    expect(to, JSON.stringify(shape)).toBeLessThanOrEqual(drawing.width);
  }
}

const DRAWINGS = WIDTHS.flatMap((width) => [
  ['logic model', width, drawLogicModel(programme.logicModel.stages, SIGNS, width)] as const,
  ['timeline', width, drawTimeline(programme.timeline, String, width)] as const,
  [
    'budget',
    width,
    drawBudget(programme.budget, { grants: '12 grants', support: 'Training and coaching', total: 'In all' }, width),
  ] as const,
]);

test.each(DRAWINGS)('%s at %i: nothing is cut off at the sides', (_, __, drawing) => {
  expectInside(drawing);
});

describe('the logic model', () => {
  const { stages } = programme.logicModel;

  test("is the programme's: three ifs, five thens, two first and one final so-that", () => {
    expect(stages.map(({ stage, nodes }) => [stage, nodes.length])).toEqual([
      ['if', 3],
      ['then', 5],
      ['so-that', 2],
      ['so-that', 1],
    ]);
  });

  test.each(WIDTHS)('at %i px every word of the data is drawn, once and in order', (width) => {
    const expected = stages.flatMap(({ stage, nodes }) => [SIGNS[stage], ...nodes.map(({ text }) => text)]);
    expect(wordsOf(drawLogicModel(stages, SIGNS, width))).toEqual(expected);
  });

  test.each(WIDTHS)('at %i px no box covers another, and each holds its words', (width) => {
    const { shapes } = drawLogicModel(stages, SIGNS, width);
    const boxes = shapes.filter((shape) => shape.kind === 'box');
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
    for (const words of shapes.filter((shape) => shape.kind === 'words')) {
      const [from, to] = reach(words);
      const holder = boxes.find(({ x, y, width, height }) => x <= from && to <= x + width && y < words.y && words.y <= y + height);
      expect(holder, words.lines.join(' ')).toBeDefined();
    }
  });
});

describe('the timeline', () => {
  const { timeline } = programme;

  test.each(WIDTHS)('at %i px every strand and decision is drawn', (width) => {
    const drawing = drawTimeline(timeline, String, width);
    const expected = [...['0', '1', '2', '3', '4', '5', '6'], ...[...timeline.strands, ...timeline.decisions].map(({ text }) => text)];
    expect(wordsOf(drawing)).toEqual(expected);
    expect(boxesOf(drawing, /^bar$/)).toHaveLength(timeline.strands.length);
    expect(drawing.shapes.filter(({ look }) => look === 'decision')).toHaveLength(timeline.decisions.length);
  });

  test('bars are as long as their months, and begin where those do', () => {
    const bars = boxesOf(drawTimeline(timeline, String, WIDE), /^bar$/);
    const month = (bars[1]?.width ?? 0) + 4;
    for (const [index, { from, to }] of timeline.strands.entries()) {
      if (from === 0) continue;
      expect((bars[index]?.width ?? 0) + 4).toBeCloseTo((to - from + 1) * month, 0);
      expect((bars[index]?.x ?? 0) - (bars[1]?.x ?? 0)).toBeCloseTo((from - 1) * month, 0);
    }
  });

  test('month by month says the same', () => {
    expect(monthByMonth(timeline).map(({ month, work, decided }) => [month, work.length, decided])).toEqual([
      [0, 1, ['Start or wait']],
      [1, 3, []],
      [2, 3, ['Is this the right problem?']],
      [3, 3, []],
      [4, 3, ['Go on, change or stop']],
      [5, 3, []],
      [6, 3, ['Keep, hand over or end']],
    ]);
  });
});

describe('the budget', () => {
  test('is 12 × £10,000 + £40,000 = £160,000', () => {
    expect(programme.budget).toMatchObject({ projects: 12, grant: 10_000, support: 40_000, total: 160_000 });
  });

  test.each(WIDTHS)('at %i px twelve blocks and one stand side by side, each as wide as its pounds', (width) => {
    const drawing = drawBudget(programme.budget, { grants: 'Grants', support: 'Support', total: 'In all' }, width);
    const blocks = boxesOf(drawing, /^(?:grant|support)$/);
    expect(blocks).toHaveLength(13);
    const pixels = (width - 2) / 160_000;
    for (const { look, width: wide } of blocks) expect(wide).toBeCloseTo((look === 'grant' ? 10_000 : 40_000) * pixels, 0);
    for (const [index, block] of blocks.slice(1).entries())
      expect(block.x).toBeCloseTo((blocks[index]?.x ?? 0) + (blocks[index]?.width ?? 0), 0);
    expect(wordsOf(drawing)).toEqual(['Grants', 'Support', 'In all']);
  });

  test('any split of money fills the bar', () => {
    const pounds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), pounds, pounds, (projects, grant, support) => {
        const budget = { caption: '', projects, grant, support, total: projects * grant + support };
        const blocks = boxesOf(drawBudget(budget, { grants: 'a', support: 'b', total: 'c' }, WIDE), /./);
        const end = blocks.at(-1);
        expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(WIDE - 1, 0);
      }),
    );
  });
});

test('wrapped words are the same words, in lines that fit unless one word is too long', () => {
  const word = fc.stringMatching(/^[a-zA-Z,'’-]{1,18}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 60, max: 700 }), (words, width) => {
      const lines = wrapWords(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
    }),
  );
});
